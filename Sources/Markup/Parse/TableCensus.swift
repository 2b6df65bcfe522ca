/// Counts the cells that the tables of a body will have, before cmark makes them.
///
/// A row has as many cells as the delimiter row, however short it is written. Each line that could
/// be a delimiter row counts, so that a flood of them is seen too.
struct TableCensus {
    private var cells = 0
    private var columns = 0

    /// Counts a line; the answer names the limit that it reaches.
    mutating func count(_ line: LineOpening, limits: Limits) -> String? {
        if line.isBlank { columns = 0 }
        columns += line.columns
        if line.columns > limits.columns { return "table of more than \(limits.columns) columns" }
        cells += columns
        return cells > limits.cells ? "more than \(limits.cells) cells in tables" : nil
    }
}
