/// A source that a body cites, for the list of sources and its links back.
public struct CitedSource: Sendable, Hashable {
    /// The id of the source.
    public var source: String
    /// How many times the body cites it, at least 1.
    public var occurrences: Int

    /// A cited source; see the properties.
    public init(source: String, occurrences: Int) {
        self.source = source
        self.occurrences = occurrences
    }
}
