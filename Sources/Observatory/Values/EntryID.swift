/// Which entry: its kind and its slug, written `case:wannacry-2017`.
public struct EntryID: Sendable, Hashable, Comparable {
    /// The kind.
    public let kind: EntryKind
    /// The slug, unique in its kind.
    public let slug: Slug

    /// An entry's identity.
    public init(_ kind: EntryKind, _ slug: Slug) {
        self.kind = kind
        self.slug = slug
    }

    /// Orders by kind, then by slug.
    public static func < (one: EntryID, other: EntryID) -> Bool {
        one.kind == other.kind ? one.slug < other.slug : one.kind < other.kind
    }
}

extension EntryID: CustomStringConvertible {
    /// As editors write it: `kind:slug`.
    public var description: String { kind.rawValue + ":" + slug.text }
}
