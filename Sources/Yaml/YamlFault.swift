/// What is wrong with a YAML document.
public struct YamlFault: Sendable, Hashable {
    /// The kinds of fault.
    public enum Kind: Sendable, Hashable {
        /// It is not YAML.
        case syntax
        /// Anchors, aliases, tags, merge keys, several documents, keys that are lists or maps.
        case feature
        /// Nesting or nodes beyond the limit.
        case limit
    }

    /// The kind.
    public let kind: Kind
    /// What is wrong, one line.
    public let message: String
    /// The way out, one line.
    public let help: String?
    /// Where.
    public let place: YamlNode.Place
}
