/// A text that states norms: a treaty, a report, a call, an accord, a proposal.
public struct Instrument: Sendable, Hashable {
    /// What kind of text it is.
    public enum Form: String, Sendable, Hashable, CaseIterable {
        case unReport = "un-report"
        case unResolution = "un-resolution"
        case treaty, communique, bilateral
        case multistakeholderCall = "multistakeholder-call"
        case industryAccord = "industry-accord"
        case commissionReport = "commission-report"
        case proposal
        case unilateralPolicy = "unilateral-policy"
        case codeOfPractice = "code-of-practice"
        case legislation
    }

    /// How far it has come.
    public enum Stage: String, Sendable, Hashable, CaseIterable {
        case proposed, adopted
        case openedForSignature = "opened-for-signature"
        case inForce = "in-force"
        case superseded
    }

    /// A part of the text, and the norms that it states.
    public struct Provision: Sendable, Hashable {
        /// Unique in its instrument.
        public let id: Slug
        /// Where in the text it stands, such as `para 13(f)`.
        public let locator: Text
        /// What it says, in our words.
        public let text: Text
        /// The norms that it states; may be empty.
        public let norms: [Ref]

        /// A provision; see the properties.
        public init(id: Slug, locator: Text, text: Text, norms: [Ref]) {
            self.id = id
            self.locator = locator
            self.text = text
            self.norms = norms
        }
    }

    /// What entries of every kind have.
    public var entry: Entry
    /// What kind of text it is.
    public let form: Form
    /// When it was adopted, or put forward.
    public let adopted: PartialDate
    /// Where: an organisation, a meeting.
    public let forum: Text?
    /// Whether it binds in law those who take it on.
    public let isBinding: Bool
    /// How far it has come.
    public let stage: Stage
    /// Its official symbol, such as `A/70/174`.
    public let symbol: String?
    /// Its official address.
    public let url: String?
    /// Its provisions, in the order of the text.
    public let provisions: [Provision]

    /// An instrument; see the properties.
    public init(
        entry: Entry, form: Form, adopted: PartialDate, forum: Text? = nil,
        isBinding: Bool = false, stage: Stage, symbol: String? = nil, url: String? = nil,
        provisions: [Provision]
    ) {
        self.entry = entry
        self.form = form
        self.adopted = adopted
        self.forum = forum
        self.isBinding = isBinding
        self.stage = stage
        self.symbol = symbol
        self.url = url
        self.provisions = provisions
    }
}
