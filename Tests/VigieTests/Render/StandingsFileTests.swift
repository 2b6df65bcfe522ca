import Observatory
import Testing

@testable import Vigie

@Suite struct StandingsFileTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""),
        ("=SUM(A1)", "'=SUM(A1)"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"),
        ("=a,b", "\"'=a,b\""), ("two\nlines", "\"two\nlines\""), ("a-b=c", "a-b=c"),
    ])
    func aCellIsNeitherBrokenNorAFormula(text: String, cell: String) {
        #expect(CSV.cell(text) == cell)
    }

    @Test func everyPairHasALineForEachYearAndOneForTheRecord() async {
        let stand = Stand(
            norms: [Stand.norm("spare")],
            instruments: [Stand.instrument("charter", stating: ["spare"])],
            actors: [Stand.actor("b"), Stand.actor("a")],
            commitments: [
                Stand.commitment("one", to: "charter", by: ["a"], since: "2022-05-01"),
                Stand.commitment("two", to: "charter", by: ["b"], since: "2024-05-01"),
            ],
            cases: [Stand.case("attack", began: "2023-03-01", by: "b", to: "a", breaching: "spare")]
        )
        var bytes: [UInt8] = []
        StandingsFile.file(await stand.assessed()).render(&bytes)
        #expect(
            String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init) == [
                "actor,norm,date,standing,confidence,commitment-strength,counted,uncounted,method",
                "a,spare,2022-12-31,no-breach-counted,none,adopted,0,0,\(Method.version)",
                "a,spare,2023-12-31,breach-alleged,low,adopted,1,0,\(Method.version)",
                "a,spare,2024-12-31,breach-alleged,low,adopted,1,0,\(Method.version)",
                "b,spare,2024-12-31,no-breach-counted,none,adopted,0,0,\(Method.version)",
            ])
    }
}
