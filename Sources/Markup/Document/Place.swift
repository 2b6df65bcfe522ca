/// A place in a body.
public struct Place: Sendable, Hashable, Comparable {
    /// Counted from the body's first line, from 1. LF, CRLF and a lone CR each end a line.
    public var line: Int
    /// Counted in Unicode scalars, from 1; a tab is one.
    public var column: Int
    /// How many scalars of the line are meant; at least 1.
    public var length: Int

    /// A place; see the properties.
    public init(line: Int, column: Int, length: Int = 1) {
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    /// Orders by line, then column, then length.
    public static func < (one: Place, other: Place) -> Bool {
        (one.line, one.column, one.length) < (other.line, other.column, other.length)
    }
}
