import Diagnostics
import Templates
import Testing

@Suite("The rules of templates")
struct TemplateRuleTests {
    /// An example with the rule that it belongs to.
    struct Trial: Sendable, CustomTestStringConvertible {
        let rule: Rule
        let example: Rule.Example
        var testDescription: String { "\(rule.id): \(example.path)" }

        /// The folder that the examples are laid over.
        var folder: Specimen {
            var folder = Specimen(
                "{{t.nav.cases}}",
                [
                    "strings/en.yaml": "nav:\n  cases: Cases\n  by: by {actor}\n",
                    "strings/fr.yaml": "nav:\n  cases: Cas\n  by: par {actor}\n",
                ], keys: [StringKey("nav.by", placeholders: ["actor"])])
            folder.files[example.path] = example.text
            return folder
        }
    }

    static let accepted = TemplateRules.all.flatMap { rule in
        rule.accepts.map { Trial(rule: rule, example: $0) }
    }
    static let rejected = TemplateRules.all.flatMap { rule in
        rule.rejects.map { Trial(rule: rule, example: $0) }
    }

    @Test("Each rule lets its good examples pass", arguments: accepted)
    func accepts(trial: Trial) {
        #expect(trial.folder.problems == [])
    }

    @Test("Each rule rejects its bad examples where they are marked", arguments: rejected)
    func rejects(trial: Trial) {
        let found = trial.folder.load().diagnostics.filter { $0.rule == trial.rule.id }
        #expect(Set(found.map(\.place)) == Set(trial.folder.marks))
    }
}
