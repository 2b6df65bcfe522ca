/// An actor and a norm: what a dossier is about.
public struct Pair: Sendable, Hashable, Comparable {
    /// The actor.
    public let actor: Slug
    /// The norm.
    public let norm: Slug

    /// An actor and a norm.
    public init(actor: Slug, norm: Slug) {
        self.actor = actor
        self.norm = norm
    }

    /// Orders by actor, then by norm.
    public static func < (one: Pair, other: Pair) -> Bool {
        one.actor == other.actor ? one.norm < other.norm : one.actor < other.actor
    }
}
