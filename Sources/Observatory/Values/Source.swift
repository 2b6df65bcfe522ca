/// A document that an entry's facts rest on.
public struct Source: Sendable, Hashable {
    /// What kind of document it is: who could have checked what it says.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case judgment, official, technical, press, company, research
    }

    /// Unique in its entry; citations name it.
    public let id: Slug
    /// Who published it.
    public let publisher: String
    /// Its title, in its own language.
    public let title: String
    /// Its address, http or https.
    public let url: String
    /// Its kind; `press` unless said otherwise.
    public let kind: Kind
    /// The actor who speaks in it; absent where nobody in particular does.
    public let by: Ref?
    /// On a finding's source: the actor whose word it repeats, or a name shared by a joint statement.
    public let origin: Ref?
    /// When it was published.
    public let date: PartialDate?
    /// Who wrote it, in the order printed.
    public let authors: [String]
    /// The language it is written in; absent where not said.
    public let language: Language?
    /// An archived copy, http or https.
    public let archived: String?
    /// When an editor last read it there.
    public let accessed: PartialDate?
    /// Where the entry lists it.
    public let mark: Mark

    /// A source; see the properties.
    public init(
        id: Slug, publisher: String, title: String, url: String, kind: Kind = .press,
        by: Ref? = nil, origin: Ref? = nil, date: PartialDate? = nil, authors: [String] = [],
        language: Language? = nil, archived: String? = nil, accessed: PartialDate? = nil,
        mark: Mark = .none
    ) {
        self.id = id
        self.publisher = publisher
        self.title = title
        self.url = url
        self.kind = kind
        self.by = by
        self.origin = origin
        self.date = date
        self.authors = authors
        self.language = language
        self.archived = archived
        self.accessed = accessed
        self.mark = mark
    }
}
