/// An attribution as it bears on an actor and a norm (method, section 2).
struct Claim: Sendable {
    /// How much it can carry, from least to most.
    enum Force: Int, Sendable, Comparable {
        /// An admission that is not the accused's own.
        case none
        case press
        /// A statement: political, or the echo of another's.
        case word
        /// Evidence that was published: legal, technical, or a judgment on a linked group.
        case evidence
        /// An admission by the accused, or a judgment that names it.
        case proof

        static func < (one: Force, other: Force) -> Bool { one.rawValue < other.rawValue }
    }

    /// Its place among the case's attributions.
    let place: Int
    /// Whose voice it is: its `origin`, else its `by`.
    let origin: Slug
    /// The day from which it is seen.
    let from: Day
    /// The day from which it is withdrawn, dismissed or annulled; nil: it stands.
    let withdrawnFrom: Day?
    /// Whether it has a source; without one it says nothing.
    let isSourced: Bool
    /// The day from which it bears on the accused; nil: it names someone else.
    let concernsFrom: Day?
    /// Whether it bears on the norm.
    let isOnNorm: Bool
    /// Whether it repeats another speaker's word.
    let isEcho: Bool
    /// Of an echo: the day from which the speaker repeated is heard in the case itself.
    let originSpeaksFrom: Day?
    /// How much it can carry.
    let force: Force
    /// Whether it names the accused itself, not a group.
    let namesAccused: Bool
    /// Whether its speaker is interested.
    let isInterested: Bool
}

extension Claim {
    /// What becomes of it on a day, the first that fits.
    func weight(on day: Day) -> Weighing.Voice.Weight {
        if day < from { return .later }
        if let withdrawnFrom, withdrawnFrom <= day { return .withdrawn }
        if !isSourced { return .unsourced }
        guard let concernsFrom, concernsFrom <= day else { return .elsewhere }
        if !isOnNorm { return .otherNorms }
        if isEcho { return .echo }
        return force == .none ? .uncounted : .counted
    }

    /// Whether it counts on a day as its origin's voice.
    ///
    /// An echo does only as long as the speaker whom it repeats is not heard in the case: then that
    /// speaker's own word tells what it said, of whom, and whether it stands, and the echo adds
    /// nothing. (Two that only repeat each other say nothing at all.)
    func isHeard(on day: Day) -> Bool {
        switch weight(on: day) {
        case .counted: true
        case .echo: force > .none && !(originSpeaksFrom.map { $0 <= day } ?? false)
        default: false
        }
    }
}
