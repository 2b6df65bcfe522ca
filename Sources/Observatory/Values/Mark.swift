/// Where in its file a value stands, so that a later stage can point at it.
public struct Mark: Sendable, Hashable {
    /// Counted from the file's first line, from 1; 0 where the value has no place of its own.
    public let line: Int32
    /// Counted in Unicode scalars, from 1.
    public let column: Int32
    /// How many scalars the value takes; at least 1.
    public let length: Int32

    /// A place; see the properties.
    public init(line: Int, column: Int, length: Int = 1) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
        self.length = Int32(clamping: max(1, length))
    }

    /// The place of a value that no file holds.
    public static let none = Mark(line: 0, column: 0)
}
