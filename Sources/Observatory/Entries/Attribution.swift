/// Someone's claim that an actor did what a case tells of.
public struct Attribution: Sendable, Hashable {
    /// What the claim rests on.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// By the accused itself.
        case admission
        /// A judgment, or an independent official body's reasoned finding.
        case judicial
        /// An indictment or a sanctions designation.
        case legal
        /// A government's statement.
        case political
        /// A company's, a CERT's or a researcher's report.
        case technical
        /// A press report.
        case media
    }

    /// Who claims: an actor, or an outlet where the basis is `media`.
    public let by: Ref
    /// Whom the claim names.
    public let to: Ref
    /// When.
    public let date: PartialDate
    /// What it rests on.
    public let basis: Basis
    /// The actor whose word it repeats, or a made-up name that a joint statement shares.
    public let origin: Ref?
    /// Whether the speaker is the intended victim or its state, a belligerent, a competitor.
    public let isInterested: Bool
    /// The only norms that it bears on; empty: all.
    public let norms: [Ref]
    /// When it was withdrawn, dismissed or annulled; absent: it stands.
    public let until: PartialDate?
    /// What was said, in our words.
    public let text: Text?
    /// The entry's sources for it; never empty.
    public let sources: [Slug]

    /// An attribution; see the properties.
    public init(
        by: Ref, to: Ref, date: PartialDate, basis: Basis, origin: Ref? = nil,
        isInterested: Bool = false, norms: [Ref] = [], until: PartialDate? = nil,
        text: Text? = nil, sources: [Slug]
    ) {
        self.by = by
        self.to = to
        self.date = date
        self.basis = basis
        self.origin = origin
        self.isInterested = isInterested
        self.norms = norms
        self.until = until
        self.text = text
        self.sources = sources
    }
}
