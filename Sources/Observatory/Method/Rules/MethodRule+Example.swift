extension MethodRule {
    /// A tiny record and what the method makes of it.
    public struct Example: Sendable {
        /// What happens in it, in English and in French. `A` is the actor in question.
        public let sentence: Text
        /// What the method makes of it.
        public let outcome: Outcome
        /// The record.
        package let scene: Scene

        /// An example; see the properties.
        init(_ english: String, _ french: String, _ scene: Scene, _ outcome: Outcome) {
            sentence = Text(english: english, french: french)
            self.scene = scene
            self.outcome = outcome
        }

        /// What the method says of it; nil where it has nothing to say.
        public var dossier: Dossier? { scene.dossier }

        /// Whether the method makes of it what it should.
        public var holds: Bool { outcome.fits(dossier) }
    }

    /// What the method makes of an example; of its last finding, where it is about one.
    public enum Outcome: Sendable, Hashable {
        /// The method has nothing to say of the actor and the norm.
        case noDossier
        /// The strongest commitment in force; nil: none.
        case commitment(Strength?)
        /// The grade of the finding.
        case grade(Grade)
        /// The finding is counted, disputed or not.
        case counted(isDisputed: Bool)
        /// The finding is shown, and not counted for this reason.
        case uncounted(Weighing.Reason)
        /// The standing.
        case standing(Standing)
        /// How much the standing bears.
        case confidence(Confidence)
        /// Whether the cell carries the mark of findings not counted.
        case mark(Bool)
        /// The standings at the year ends, and last at the date of record.
        case history([Standing])
    }
}

extension MethodRule.Outcome {
    /// Whether a dossier shows it.
    func fits(_ dossier: Dossier?) -> Bool {
        guard let dossier else { return self == .noDossier }
        let verdict = dossier.current
        let weighing = verdict.weighings.last
        return switch self {
        case .noDossier: false
        case .commitment(let strength): verdict.strength == strength
        case .grade(let grade): weighing?.grade == grade
        case .counted(let isDisputed):
            weighing.map { $0.uncounted == nil && $0.isDisputed == isDisputed } ?? false
        case .uncounted(let reason): weighing?.uncounted == reason
        case .standing(let standing): verdict.standing == standing
        case .confidence(let confidence): verdict.confidence == confidence
        case .mark(let isMarked): verdict.isMarked == isMarked
        case .history(let standings): dossier.history.map(\.standing) == standings
        }
    }
}
