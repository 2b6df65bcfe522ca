/// What entries of every kind have.
public struct Entry: Sendable, Hashable {
    /// Whether an entry is on the site.
    public enum Status: Sendable, Hashable {
        /// On the site.
        case published
        /// Only where drafts are asked for.
        case draft
        /// A tombstone tells when and why.
        case withdrawn(PartialDate, reason: Text)
    }

    /// Kind and slug.
    public let id: EntryID
    /// The language that it is written in.
    public let language: Language
    /// The title, or an actor's or outlet's name, or an article's printed headline.
    public var title: Text
    /// What it is in a sentence or two; absent where the editor wrote none.
    public var summary: Text?
    /// Published, draft or withdrawn.
    public let status: Status
    /// Slugs that it had before, each of which redirects.
    public let aliases: [Ref]
    /// Its sources, in the order listed.
    public let sources: [Source]
    /// What editors say of its changes, in the order listed.
    public let changes: [Change]
    /// Entries that were taken up into it.
    public let mergers: [Merger]

    /// What entries of every kind have; see the properties.
    public init(
        id: EntryID, language: Language, title: Text, summary: Text? = nil,
        status: Status = .published, aliases: [Ref] = [], sources: [Source] = [],
        changes: [Change] = [], mergers: [Merger] = []
    ) {
        self.id = id
        self.language = language
        self.title = title
        self.summary = summary
        self.status = status
        self.aliases = aliases
        self.sources = sources
        self.changes = changes
        self.mergers = mergers
    }

    /// The slugs that lead to it besides its own: those that it had, and those of entries that were
    /// taken up into it.
    public var formerSlugs: [Slug] { (aliases + mergers.map(\.from)).map(\.slug) }

    /// The slug.
    public var slug: Slug { id.slug }

    /// The source with an id; nil where the entry has none.
    public func source(_ id: Slug) -> Source? { sources.first { $0.id == id } }
}
