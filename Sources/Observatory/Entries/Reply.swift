/// An actor's answer to the observatory: the right of reply.
public struct Reply: Sendable, Hashable {
    /// Who was asked, or answered.
    public let by: Ref
    /// When it was asked; absent: it was not.
    public let requested: PartialDate?
    /// When it answered; absent: it has not.
    public let received: PartialDate?
    /// The answer.
    public let text: Text?
    /// The entry's sources for it.
    public let sources: [Slug]

    /// A reply; see the properties.
    public init(
        by: Ref, requested: PartialDate? = nil, received: PartialDate? = nil, text: Text? = nil,
        sources: [Slug] = []
    ) {
        self.by = by
        self.requested = requested
        self.received = received
        self.text = text
        self.sources = sources
    }
}
