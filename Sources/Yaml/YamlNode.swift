/// A node of a YAML document, with its place; no scalar is typed by its looks.
public struct YamlNode: Sendable, Hashable {
    /// What a node holds.
    public enum Content: Sendable, Hashable {
        /// Text; `isPlain` where it stands without quotes or block sign.
        case scalar(String, isPlain: Bool)
        /// Nodes in order.
        case sequence([YamlNode])
        /// Keys and values in order; a key may come twice.
        case mapping([Pair])
    }

    /// A key of a mapping and its value.
    public struct Pair: Sendable, Hashable {
        /// The key; always a scalar.
        public let key: String
        /// Where the key stands.
        public let place: Place
        /// Its value.
        public let value: YamlNode
    }

    /// Where a node stands in its file.
    public struct Place: Sendable, Hashable {
        /// Counted from the file's first line, from 1.
        public let line: Int
        /// Counted in Unicode scalars, from 1.
        public let column: Int
        /// How many scalars it takes on its first line; at least 1.
        public let length: Int

        /// A place; see the properties.
        public init(line: Int, column: Int, length: Int) {
            self.line = line
            self.column = column
            self.length = length
        }
    }

    /// What it holds.
    public let content: Content
    /// Where it stands.
    public let place: Place
}

extension YamlNode {
    /// The text of a scalar; nil of a list or a map.
    public var scalar: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// Whether nothing was written: an absent value.
    public var isEmpty: Bool {
        if case .scalar("", isPlain: true) = content { true } else { false }
    }

    /// What an editor would call it: `a text`, `a list` or `a set of keys`.
    public var described: String {
        switch content {
        case .scalar: isEmpty ? "nothing" : "a text"
        case .sequence: "a list"
        case .mapping: "a set of keys"
        }
    }
}
