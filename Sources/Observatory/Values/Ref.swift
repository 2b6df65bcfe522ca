/// A slug that names another entry, or an id that names a part of one, with its place.
///
/// Two references are equal when they name the same thing, wherever they stand.
public struct Ref: Sendable, Hashable {
    /// The slug or id as written.
    public let slug: Slug
    /// Where it is written.
    public let mark: Mark

    /// A reference; see the properties.
    public init(_ slug: Slug, at mark: Mark = .none) {
        self.slug = slug
        self.mark = mark
    }

    /// Whether both name the same thing.
    public static func == (one: Ref, other: Ref) -> Bool { one.slug == other.slug }

    /// Hashes the slug only, as equality asks.
    public func hash(into hasher: inout Hasher) { hasher.combine(slug) }
}
