/// An actor's denial of what a case attributes to it.
public struct Denial: Sendable, Hashable {
    /// Who denies.
    public let by: Ref
    /// When.
    public let date: PartialDate
    /// Whether it gives grounds that a reader can check.
    public let isReasoned: Bool
    /// What was said, in our words.
    public let text: Text?
    /// The entry's sources for it; empty: the method takes no notice of its reasons.
    public let sources: [Slug]

    /// A denial; see the properties.
    public init(
        by: Ref, date: PartialDate, isReasoned: Bool, text: Text? = nil, sources: [Slug] = []
    ) {
        self.by = by
        self.date = date
        self.isReasoned = isReasoned
        self.text = text
        self.sources = sources
    }

    /// Whether the method takes notice of its reasons: it gives some, and has a source (section 2).
    public var isSubstantiated: Bool { isReasoned && !sources.isEmpty }
}
