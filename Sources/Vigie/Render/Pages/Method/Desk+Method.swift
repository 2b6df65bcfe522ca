import Markup
import Observatory
import Templates

extension Desk {
    /// The method's rules, by its sections, as the page of the method shows them.
    func methodSections() -> [MethodSection] {
        let sections = Dictionary(grouping: MethodRule.all, by: \.section)
        return sections.keys.sorted().map { number in
            MethodSection(
                heading: strings.text(Keys.methodSection(number)),
                rules: (sections[number] ?? []).map(methodRule))
        }
    }

    private func methodRule(_ rule: MethodRule) -> MethodSection.Rule {
        MethodSection.Rule(
            id: rule.id, sentence: set(rule.sentence), accepts: rule.accepts.map(methodExample),
            rejects: rule.rejects.map(methodExample))
    }

    private func methodExample(_ example: MethodRule.Example) -> MethodSection.Example {
        MethodSection.Example(
            sentence: set(example.sentence), outcome: words(for: example.outcome))
    }

    /// Words of the method in the page's language, set as its typography asks.
    private func set(_ text: Text) -> String {
        let words = text.words(in: language)
        return language == .french ? Typography.french(words) : words
    }

    private func words(for outcome: MethodRule.Outcome) -> String {
        switch outcome {
        case .noDossier: strings.text(Keys.outcomeNone)
        case .commitment(let strength):
            strength.map { strings.text(Keys.outcomeCommitment, ["strength": word($0)]) }
                ?? strings.text(Keys.outcomeUncommitted)
        case .grade(let grade):
            strings.text(Keys.outcomeGrade, ["grade": strings.text(Keys.grade(grade))])
        case .counted(let isDisputed):
            strings.text(isDisputed ? Keys.outcomeDisputed : Keys.outcomeCounted)
        case .uncounted(let reason):
            strings.text(Keys.outcomeUncounted, ["reason": strings.text(Keys.reason(reason))])
        case .standing(let standing): strings.text(Keys.standing(standing))
        case .confidence(let confidence):
            strings.text(
                Keys.outcomeConfidence,
                ["confidence": strings.text(Keys.confidence(confidence))])
        case .mark(let isMarked):
            strings.text(isMarked ? Keys.outcomeMarked : Keys.outcomeUnmarked)
        case .history(let standings):
            standings.map { strings.text(Keys.standing($0)) }.joined(separator: " → ")
        }
    }

    private func word(_ strength: Strength) -> String { strings.text(Keys.strength(strength)) }
}
