import Observatory

/// What the pages of the matrix in a language share.
struct MatrixPlan: Sendable {
    let matrix: Matrix
    let drawing: MatrixDrawing
    /// The actors of each chart, by name.
    let actors: [[EntryID]]
    /// The other actors of each chart's kind, by name.
    let others: [[EntryID]]
}
