/// One citation of a source in a body, written `[^id]`.
public struct Citation: Sendable, Hashable {
    /// The id of the source, one of the entry's own.
    public var source: String
    /// The source's number, from 1 in the order of first citation.
    public var number: Int
    /// Which citation of this source it is, from 1: with the number it makes a unique id.
    public var occurrence: Int

    /// A citation; see the properties.
    public init(source: String, number: Int, occurrence: Int) {
        self.source = source
        self.number = number
        self.occurrence = occurrence
    }
}
