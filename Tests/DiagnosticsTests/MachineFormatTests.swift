import Foundation
import Testing

@testable import Diagnostics

@Suite("A report for programs")
struct MachineFormatTests {
    private let report = Report(
        [Sample.note, Sample.error, Sample.warning],
        rules: [
            Rule("unknown-reference", .error, why: "A link must lead somewhere."),
            Rule("never-broken", .error, why: "No."),
        ])

    private func object(_ text: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(value as? [String: Any])
    }

    @Test("has, as JSON, every diagnostic and the summary")
    func json() throws {
        let text = report.json(summary: [JSON.Member("written", .int(3))])
        let object = try object(text)
        let diagnostics = try #require(object["diagnostics"] as? [[String: Any]])
        #expect(diagnostics.count == 3)
        let error = diagnostics[2]
        #expect(error["path"] as? String == "content/cases/a.md")
        #expect(error["line"] as? Int == 2)
        #expect(error["column"] as? Int == 5)
        #expect(error["severity"] as? String == "error")
        #expect(error["rule"] as? String == "unknown-reference")
        #expect(error["message"] as? String == "no entry 'actor:sandwrm'")
        #expect(error["help"] as? String == "did you mean 'sandworm'?")
        #expect(diagnostics[1]["help"] is NSNull)
        let summary = try #require(object["summary"] as? [String: Int])
        #expect(summary == ["errors": 1, "warnings": 1, "written": 3])
    }

    @Test("has the same bytes every time, its keys in a fixed order")
    func order() {
        let text = report.json()
        #expect(text == report.json())
        let keys = [
            "\"path\"", "\"line\"", "\"column\"", "\"severity\"", "\"rule\"", "\"message\"",
            "\"help\"",
        ]
        let places = keys.compactMap { text.range(of: $0)?.lowerBound }
        #expect(places.count == keys.count)
        #expect(places == places.sorted())
    }

    @Test("gives all of ten thousand problems")
    func all() throws {
        let many = Report(
            (1...10_000).map {
                Diagnostic(.error, rule: "r", "m", at: Location(path: "a", line: $0))
            })
        #expect(try (object(many.json())["diagnostics"] as? [Any])?.count == 10_000)
        #expect(many.github().split(separator: "\n").count == 10_000)
    }

    @Test("is, for GitHub, a command a problem, with its escapes")
    func github() {
        #expect(
            report.github() == """
                ::notice file=b%2C c%3Ad.md,line=3,col=1,endColumn=2,title=hint::50%25, or so: \
                see%0Abelow
                ::warning file=content/cases/a.fr.md,line=1,col=1,endColumn=2,\
                title=stale-translation::the original has changed
                ::error file=content/cases/a.md,line=2,col=5,endColumn=12,\
                title=unknown-reference::no entry 'actor:sandwrm'%0Adid you mean 'sandworm'?

                """)
    }

    @Test("is, as SARIF, a run with rules and results")
    func sarif() throws {
        let log = try object(report.sarif())
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(
            rules.map { $0["id"] as? String } == ["hint", "stale-translation", "unknown-reference"])
        #expect((rules[2]["help"] as? [String: String])?["text"] == "A link must lead somewhere.")
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleIndex"] as? Int } == [0, 1, 2])
        #expect(results.map { $0["level"] as? String } == ["note", "warning", "error"])
    }

    @Test("names, as SARIF, the region in code points, and files as URIs")
    func sarifPlaces() throws {
        let place = Location(path: "content/é b.md", line: 4, column: 2, length: 3)
        let text = Report([Diagnostic(.error, rule: "r", "m", at: place)]).sarif()
        #expect(text.contains("\"uri\": \"content/%C3%A9%20b.md\""))
        #expect(text.contains("\"startLine\": 4"))
        #expect(text.contains("\"startColumn\": 2"))
        #expect(text.contains("\"endColumn\": 5"))
        let absolute = Report([Diagnostic(.error, rule: "r", "m", at: Location(path: "/a/b.md"))])
        #expect(absolute.sarif().contains("\"uri\": \"file:///a/b.md\""))
    }
}
