/// Another entry that was taken up into this one: its addresses say so and lead here.
public struct Merger: Sendable, Hashable {
    /// The slug that the other entry had.
    public let from: Ref
    /// When it was taken up.
    public let date: PartialDate
    /// Why, for readers.
    public let reason: Text

    /// A merger; see the properties.
    public init(from: Ref, date: PartialDate, reason: Text) {
        self.from = from
        self.date = date
        self.reason = reason
    }
}
