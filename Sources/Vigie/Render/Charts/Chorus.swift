/// Voices of one origin, which merge before the arrow.
struct Chorus: Hashable, Sendable {
    /// What a line rests on, as it is drawn.
    enum Basis: String, CaseIterable, Hashable, Sendable {
        case political, legal, technical
    }

    /// One attribution.
    struct Voice: Hashable, Sendable {
        let name: String
        /// Basis and date, in words.
        let note: String
        let basis: Basis
    }

    /// Who spoke first of its own; absent of a joint statement, or where the origin did not speak.
    let head: Voice?
    /// What the head said besides, told by basis and date alone.
    var also: [Voice] = []
    /// What stands above the others: `and, repeating it:`.
    let heading: String
    /// Those who repeat the head, or speak together.
    let others: [Voice]

    /// How the line that reaches the named is drawn.
    var basis: Basis { head?.basis ?? others.first?.basis ?? .political }
    /// How many attributions there are.
    var count: Int { others.count + also.count + (head == nil ? 0 : 1) }
}
