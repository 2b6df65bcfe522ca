/// An entry that another names as `kind:slug`, with its place.
public struct Subject: Sendable, Hashable {
    /// The entry named.
    public let id: EntryID
    /// Where it is named.
    public let mark: Mark

    /// A subject; see the properties.
    public init(_ id: EntryID, at mark: Mark = .none) {
        self.id = id
        self.mark = mark
    }

    /// Whether both name the same entry.
    public static func == (one: Subject, other: Subject) -> Bool { one.id == other.id }

    /// Hashes the entry only, as equality asks.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
