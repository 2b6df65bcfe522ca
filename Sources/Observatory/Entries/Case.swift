/// An incident or a conduct, with what was said, denied and found about it.
public struct Case: Sendable, Hashable {
    /// What kind of incident or conduct it was.
    public enum Form: String, Sendable, Hashable, CaseIterable {
        case destructive, disruption, espionage
        case ipTheft = "ip-theft"
        case electionInterference = "election-interference"
        case ransomware, theft, leak
        case supplyChain = "supply-chain"
        case influence, surveillance, conduct
    }

    /// Who was aimed at or hit.
    public struct Target: Sendable, Hashable {
        /// The actor, where it has an entry.
        public let actor: Ref?
        /// Its name, where it has none.
        public let name: Text?
        /// Its country.
        public let country: Country?
        /// Its trade or task, such as `health`.
        public let sector: Text?

        /// A target; see the properties.
        public init(actor: Ref?, name: Text?, country: Country?, sector: Text?) {
            self.actor = actor
            self.name = name
            self.country = country
            self.sector = sector
        }
    }

    /// What came of it.
    public struct Effect: Sendable, Hashable {
        /// What, with its figure.
        public let text: Text
        /// The entry's sources for it.
        public let sources: [Slug]

        /// An effect; see the properties.
        public init(text: Text, sources: [Slug]) {
            self.text = text
            self.sources = sources
        }
    }

    /// What entries of every kind have.
    public var entry: Entry
    /// When it began.
    public let began: PartialDate
    /// When it ended; absent: the day it began, or not known.
    public let ended: PartialDate?
    /// When it became public; absent where not known.
    public let disclosed: PartialDate?
    /// What kinds of incident it was.
    public let forms: [Form]
    /// Who was hit.
    public let targets: [Target]
    /// What came of it.
    public let effects: [Effect]
    /// Cases that belong with it.
    public let related: [Ref]
    /// Who named whom.
    public let attributions: [Attribution]
    /// Who denied.
    public let denials: [Denial]
    /// Who did something about it.
    public let responses: [Response]
    /// Who answered the observatory.
    public let replies: [Reply]
    /// What the editors read in it; one per norm, actor and reading.
    public let findings: [Finding]
    /// When an editor last went through the whole entry; absent where nobody said so.
    public let reviewed: PartialDate?

    /// A case; see the properties.
    public init(
        entry: Entry, began: PartialDate, ended: PartialDate? = nil,
        disclosed: PartialDate? = nil, forms: [Form] = [], targets: [Target] = [],
        effects: [Effect] = [], related: [Ref] = [], attributions: [Attribution] = [],
        denials: [Denial] = [], responses: [Response] = [], replies: [Reply] = [],
        findings: [Finding] = [], reviewed: PartialDate? = nil
    ) {
        self.entry = entry
        self.began = began
        self.ended = ended
        self.disclosed = disclosed
        self.forms = forms
        self.targets = targets
        self.effects = effects
        self.related = related
        self.attributions = attributions
        self.denials = denials
        self.responses = responses
        self.replies = replies
        self.findings = findings
        self.reviewed = reviewed
    }
}
