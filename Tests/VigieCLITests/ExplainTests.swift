import Diagnostics
import Testing
import Vigie

@testable import VigieCLI

@Suite("Explaining rules")
struct ExplainTests {
    private let rule = Rule(
        "odd-thing", .warning, why: "Odd things are odd.",
        accepts: [Rule.Example("pages/a.md", "even\n")],
        rejects: [Rule.Example("pages/b.md", "an ↓odd\u{200B} one\n")])

    @Test("gives the reason and every example, with what cannot be seen written out")
    func explanation() {
        #expect(
            Explanation(rule).text == """
                odd-thing (warning)
                Odd things are odd.

                Accepted (pages/a.md):
                    even

                Rejected, at the place marked ↓ (pages/b.md):
                    an ↓odd<U+200B> one

                """)
    }

    @Test("lists every rule once")
    func list() {
        let rules = Rules.all + Rules.ofTemplates
        let lines = Explanation.list(rules).split(separator: "\n")
        for rule in rules {
            #expect(lines.count { $0.hasPrefix("  \(rule.id) ") } == 1, "\(rule.id)")
        }
    }

    @Test("finds a rule by its name, as messages write it, and offers the nearest")
    func names() throws {
        #expect(try ExplainCommand.rule("bad-date", among: Rules.all).id == "bad-date")
        #expect(try ExplainCommand.rule("[bad-date]", among: Rules.all).id == "bad-date")
        let error = #expect(throws: (any Error).self) {
            try ExplainCommand.rule("bad-dat", among: Rules.all)
        }
        #expect("\(try #require(error))".contains("did you mean 'bad-date'?"))
    }
}
