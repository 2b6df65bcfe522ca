/// The editors' reading of a case: an actor breached or honoured a norm.
public struct Finding: Sendable, Hashable {
    /// Which way.
    public enum Reading: String, Sendable, Hashable, CaseIterable {
        case breach, honoured
    }

    /// The norm in question.
    public let norm: Ref
    /// Whose conduct.
    public let actor: Ref
    /// Breached or honoured.
    public let reading: Reading
    /// When the part of a long case that falls under the commitment began; absent: with the case.
    public let began: PartialDate?
    /// When that part ended; absent: with the case.
    public let ended: PartialDate?
    /// The elements of a duty that were honoured.
    public let elements: [Ref]
    /// Why the conduct falls under the norm.
    public let because: Text
    /// The entry's sources for it; never empty.
    public let sources: [Slug]

    /// A finding; see the properties.
    public init(
        norm: Ref, actor: Ref, reading: Reading, began: PartialDate? = nil,
        ended: PartialDate? = nil, elements: [Ref] = [], because: Text, sources: [Slug]
    ) {
        self.norm = norm
        self.actor = actor
        self.reading = reading
        self.began = began
        self.ended = ended
        self.elements = elements
        self.because = because
        self.sources = sources
    }
}
