public import Observatory

/// What `vigie publish` is asked for.
public struct PublicationOrder: Sendable, Hashable {
    /// The day of the publication: the one date that comes from a clock.
    public var date: Day
    /// What changed, by language, for every entry that is published; empty where entries say it
    /// themselves.
    public var notes: [Language: String]
    /// Whether something that was wrong is put right.
    public var isCorrection: Bool
    /// Whether translations that do not follow their originals are published with them.
    public var allowsStale: Bool
    /// The entries to publish; empty: all that have changed.
    public var entries: [EntryID]

    /// An order; see the properties.
    public init(
        date: Day, notes: [Language: String] = [:], isCorrection: Bool = false,
        allowsStale: Bool = false, entries: [EntryID] = []
    ) {
        self.date = date
        self.notes = notes
        self.isCorrection = isCorrection
        self.allowsStale = allowsStale
        self.entries = entries
    }
}
