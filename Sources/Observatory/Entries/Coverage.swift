/// One press article.
public struct Coverage: Sendable, Hashable {
    /// How a headline or a date is known.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// Seen as printed.
        case printed
        /// Rebuilt from the article's address.
        case address
        /// Deduced (a date only).
        case inferred
    }

    /// What a reader needs to open it.
    public enum Access: String, Sendable, Hashable, CaseIterable {
        case open, registration, paywall
    }

    /// Someone quoted in the article.
    public enum Speaker: Sendable, Hashable {
        /// An actor of the record.
        case actor(Ref)
        /// Anyone else, by name.
        case name(String)
    }

    /// A short exact quotation; at most 300 characters.
    public struct Quote: Sendable, Hashable {
        /// Who speaks; absent: the article itself.
        public let speaker: Speaker?
        /// The words as printed.
        public let text: String
        /// Their language.
        public let language: Language
        /// What they mean in other languages.
        public let translation: Text?

        /// A quotation; see the properties.
        public init(speaker: Speaker?, text: String, language: Language, translation: Text?) {
            self.speaker = speaker
            self.text = text
            self.language = language
            self.translation = translation
        }
    }

    /// What entries of every kind have; the title is the headline, as printed.
    public var entry: Entry
    /// Who published it.
    public let outlet: Ref
    /// The article's own language.
    public let language: Language
    /// When it was published.
    public let date: PartialDate
    /// How the date is known.
    public let dateBasis: Basis
    /// The headline as printed, never translated.
    public let headline: String
    /// How the headline is known.
    public let headlineBasis: Basis
    /// Its address; absent where it was not found.
    public let url: String?
    /// An archived copy.
    public let archived: String?
    /// Who wrote it, in the order printed.
    public let authors: [String]
    /// What a reader needs to open it; absent where not known.
    public let access: Access?
    /// The entries that it is about; never empty.
    public let about: [Subject]
    /// Short exact quotations.
    public let quotes: [Quote]

    /// An article; see the properties.
    public init(
        entry: Entry, outlet: Ref, language: Language, date: PartialDate,
        dateBasis: Basis = .printed, headline: String, headlineBasis: Basis = .printed,
        url: String? = nil, archived: String? = nil, authors: [String] = [],
        access: Access? = nil, about: [Subject], quotes: [Quote] = []
    ) {
        self.entry = entry
        self.outlet = outlet
        self.language = language
        self.date = date
        self.dateBasis = dateBasis
        self.headline = headline
        self.headlineBasis = headlineBasis
        self.url = url
        self.archived = archived
        self.authors = authors
        self.access = access
        self.about = about
        self.quotes = quotes
    }
}
