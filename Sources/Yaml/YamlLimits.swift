/// How much a YAML document may hold (details, Limits).
public struct YamlLimits: Sendable, Hashable {
    /// How deep lists and maps may be nested.
    public var nesting: Int
    /// How many nodes there may be.
    public var nodes: Int

    /// Limits; the defaults are those of content files.
    public init(nesting: Int = 64, nodes: Int = 50_000) {
        self.nesting = nesting
        self.nodes = nodes
    }
}
