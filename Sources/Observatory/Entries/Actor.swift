/// Who is bound, accused, attacked or speaking.
public struct Actor: Sendable, Hashable {
    /// The kinds of actor.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case state, company, organisation, group
    }

    /// An alleged link of a group to the actor said to be behind it.
    public struct Link: Sendable, Hashable {
        /// The actor said to be behind the group.
        public let actor: Ref
        /// What the link rests on.
        public let basis: Attribution.Basis
        /// When it was stated; absent where not known.
        public let date: PartialDate?
        /// The entry's sources for it.
        public let sources: [Slug]

        /// A link; see the properties.
        public init(actor: Ref, basis: Attribution.Basis, date: PartialDate?, sources: [Slug]) {
            self.actor = actor
            self.basis = basis
            self.date = date
            self.sources = sources
        }
    }

    /// A member of an organisation.
    public struct Membership: Sendable, Hashable {
        /// The member.
        public let actor: Ref
        /// When it joined; absent: since before any commitment.
        public let since: PartialDate?
        /// When it left; absent: it has not.
        public let until: PartialDate?
        /// The entry's sources for it.
        public let sources: [Slug]

        /// A membership; see the properties.
        public init(
            actor: Ref, since: PartialDate? = nil, until: PartialDate? = nil, sources: [Slug] = []
        ) {
            self.actor = actor
            self.since = since
            self.until = until
            self.sources = sources
        }
    }

    /// What entries of every kind have.
    public var entry: Entry
    /// State, company, organisation or group.
    public let kind: Kind
    /// Its country; a state has one.
    public let country: Country?
    /// Other names it goes by.
    public let alsoKnownAs: [String]
    /// A group's alleged sponsors.
    public let links: [Link]
    /// An organisation's members.
    public let members: [Membership]
    /// Its item in Wikidata, such as `Q30`.
    public let wikidata: String?
    /// Its id in MITRE ATT&CK, such as `G0032`.
    public let mitre: String?
    /// Its UUID in the MISP galaxies.
    public let misp: String?

    /// An actor; see the properties.
    public init(
        entry: Entry, kind: Kind, country: Country? = nil, alsoKnownAs: [String] = [],
        links: [Link] = [], members: [Membership] = [], wikidata: String? = nil,
        mitre: String? = nil, misp: String? = nil
    ) {
        self.entry = entry
        self.kind = kind
        self.country = country
        self.alsoKnownAs = alsoKnownAs
        self.links = links
        self.members = members
        self.wikidata = wikidata
        self.mitre = mitre
        self.misp = misp
    }
}
