/// A finding, with all that weighing it on any day needs (method, section 2).
struct Matter: Sendable {
    /// What the grade is drawn from.
    enum Proof: Sendable {
        case attributions(Accusation)
        case sources(Testimony)
    }

    /// The case's slug.
    let `case`: Slug
    /// The finding's place among the case's findings.
    let place: Int
    /// Breached or honoured.
    let reading: Finding.Reading
    /// Restraint or duty.
    let nature: Norm.Nature
    /// The elements of a duty that it honours.
    let elements: [Slug]
    /// The day from which it is seen.
    let from: Day
    /// The last day on which it is not yet historic.
    let countsUntil: Day
    /// Whether the actor was committed when it began.
    let wasCommitted: Bool
    /// What the grade is drawn from.
    let proof: Proof
    /// What the actor denied.
    let defence: Defence

    /// The days on which something changes.
    var turns: [Day] {
        let heard =
            switch proof {
            case .attributions(let accusation): accusation.turns
            case .sources(let testimony): testimony.turns
            }
        return [from, countsUntil.next] + heard + defence.turns
    }
}
