@testable import Observatory

/// What a dossier says of standings and grades, without names and places: what must stay when names
/// are swapped, when an echo is added or when something is denied without reasons.
struct Profile: Equatable {
    /// What was made of a finding.
    struct Weighed: Equatable {
        let `case`: Slug
        let finding: Int
        let grade: Grade
        let uncounted: Weighing.Reason?
        let isDisputed: Bool
        let origins: Int
    }

    let standing: Standing
    let confidence: Confidence
    let pledges: [Day]
    let weighed: [Weighed]
    let history: [YearEnd]

    init(_ dossier: Dossier) {
        standing = dossier.current.standing
        confidence = dossier.current.confidence
        pledges = dossier.pledges.map(\.from)
        weighed = dossier.current.weighings.map {
            Weighed(
                case: $0.case, finding: $0.finding, grade: $0.grade, uncounted: $0.uncounted,
                isDisputed: $0.isDisputed, origins: $0.origins)
        }
        history = dossier.history
    }
}
