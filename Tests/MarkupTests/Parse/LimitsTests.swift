import Markup
import Testing

@Suite struct LimitsTests {
    @Test(arguments: [
        (Sample("a", times: 1 << 20), Sample("a", times: 1 << 20 + 1)),
        (Sample(">", times: 100), Sample(">", times: 101)),
        (Sample("- ", times: 100, to: "a"), Sample("- ", times: 101, to: "a")),
        (Sample("1. ", times: 100, to: "a"), Sample("1. ", times: 101, to: "a")),
        (Sample("[", times: 20_000), Sample("[", times: 20_001)),
        (table(columns: 100, rows: 1), table(columns: 101, rows: 1)),
        (table(columns: 100, rows: 198), table(columns: 100, rows: 200)),
        (Sample("<?", times: 100, from: "`", to: "`"), Sample("<?", times: 101)),
        (Sample("<!<?", times: 50, from: "`", to: "`"), Sample("<![CDATA[", times: 101)),
        (nestedEmphasis(100), nestedEmphasis(101)),
        (nestedList(100), nestedList(101)),
    ])
    func aLimitIsReachedJustAfterIt(within: Sample, beyond: Sample) {
        #expect(Page(within.body).report == [])
        let page = Page(beyond.body)
        #expect(page.faults.map(\.rule) == [.limit])
        #expect(page.document == Document())
    }

    @Test func aLimitNamesItselfAndItsPlace() {
        let page = Page("a\n\n" + String(repeating: ">", count: 101))
        #expect(page.faults.first?.message == "quotes and lists nested deeper than 100")
        #expect(page.report == ["3:1+1 markdown-limit"])
    }

    @Test func shortRowsCountAsWholeOnes() {
        let rows = String(repeating: "|x|\n", count: 250)
        let body = Self.table(columns: 100, rows: 0).body + rows
        #expect(Page(body).faults.map(\.rule) == [.limit])
    }

    @Test func rulesAndDashesAreNoTables() {
        #expect(Page(String(repeating: "a b c\n---\n", count: 15_000)).report == [])
    }

    static func table(columns: Int, rows: Int) -> Sample {
        let row = "|" + String(repeating: "a|", count: columns) + "\n"
        let delimiters = "|" + String(repeating: "-|", count: columns) + "\n"
        return Sample(
            named: "table of \(columns) columns and \(rows) rows",
            row + delimiters + String(repeating: row, count: rows))
    }

    static func nestedEmphasis(_ depth: Int) -> Sample {
        Sample(
            named: "emphasis of depth \(depth)",
            String(repeating: "*a ", count: depth) + "b" + String(repeating: " c*", count: depth))
    }

    static func nestedList(_ depth: Int) -> Sample {
        let lines = (0..<depth).map { String(repeating: "  ", count: $0) + "- a\n" }
        return Sample(named: "list of depth \(depth)", lines.joined())
    }
}
