/// How large a body may be. cmark is quadratic on some inputs: beyond these it is not asked.
public struct Limits: Sendable, Hashable {
    /// Bytes of the body.
    public var bytes = 1 << 20
    /// Quotes, lists, links and marks of emphasis within each other.
    public var nesting = 100
    /// Opening brackets `[`.
    public var brackets = 20_000
    /// Columns of a table.
    public var columns = 100
    /// Cells of all tables together, counting those that short rows leave out.
    public var cells = 20_000
    /// `<?` and `<!` together.
    public var declarations = 100

    /// The limits of every body of an observatory.
    public init() {}
}
