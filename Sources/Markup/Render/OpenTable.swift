/// The table in hand: how its columns are set, and where in it the walk is.
struct OpenTable {
    /// `l`, `c`, `r` or 0 for each column.
    var alignments: [UInt8] = []
    /// The cell's column, from 0.
    var column = 0
    /// The row is the header.
    var isHeader = false
    /// A row of the body has begun.
    var hasBody = false
}
