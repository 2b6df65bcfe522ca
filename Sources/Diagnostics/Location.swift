/// A place in a file of the content or of the templates.
public struct Location: Sendable, Hashable, Comparable, Codable {
    /// The file as the user would type it from where the command runs.
    public var path: String
    /// Counted from the file's first line, from 1.
    public var line: Int
    /// Counted in Unicode scalars, from 1.
    public var column: Int
    /// How many scalars the caret underlines; at least 1.
    public var length: Int

    /// A place; without more it is the first character of the file.
    public init(path: String, line: Int = 1, column: Int = 1, length: Int = 1) {
        self.path = path
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    /// Orders by path (by bytes, the same in every locale), then line, then column.
    public static func < (one: Location, other: Location) -> Bool {
        if one.path != other.path {
            return one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
        }
        return (one.line, one.column, one.length) < (other.line, other.column, other.length)
    }
}
