import Testing

@testable import Observatory

@Suite("The rules shown on the method page")
struct MethodRuleTests {
    @Test("Every example comes out as it says", arguments: MethodRule.all)
    func examplesHold(rule: MethodRule) {
        for example in rule.accepts + rule.rejects {
            let verdict = example.dossier?.current
            #expect(
                example.holds,
                "\(rule.id): \(example.sentence.words(in: .english)) gives \(String(describing: verdict))"
            )
        }
    }

    @Test("What a rule rejects comes out otherwise than what it accepts", arguments: MethodRule.all)
    func rejectedExamplesDiffer(rule: MethodRule) {
        let accepted = Set(rule.accepts.map(\.outcome))
        #expect(!rule.accepts.isEmpty && !rule.rejects.isEmpty)
        #expect(rule.rejects.allSatisfy { !accepted.contains($0.outcome) })
    }

    @Test("Ids are unique and sections those of the method, in order")
    func idsAndSections() {
        #expect(Set(MethodRule.all.map(\.id)).count == MethodRule.all.count)
        #expect(MethodRule.all.map(\.section) == MethodRule.all.map(\.section).sorted())
        #expect(Set(MethodRule.all.map(\.section)) == [1, 2, 3, 4])
    }

    @Test("Every sentence is there in English and in French", arguments: MethodRule.all)
    func sentencesInBothLanguages(rule: MethodRule) {
        for text in [rule.sentence] + (rule.accepts + rule.rejects).map(\.sentence) {
            #expect(text.wordings.map(\.language) == [.english, .french])
            #expect(text.wordings.allSatisfy { $0.words.hasSuffix(".") })
        }
    }
}
