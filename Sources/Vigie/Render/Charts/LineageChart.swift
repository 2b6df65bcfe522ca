import Templates

/// A norm's family tree, drawn.
struct LineageChart: View {
    /// What the drawing says, in a sentence.
    var title: String
    var description: String
    /// The branches by name, from the trunk outwards.
    var branchNames: String
    var drawing: LineageDrawing

    static let fields = Fields<LineageChart>(
        "lineage chart",
        [
            .text("title") { $0.title }, .text("description") { $0.description },
            .text("branch-names") { $0.branchNames },
            .text("height") { Stroke.number($0.drawing.height) },
            .text("branches") { $0.drawing.branches }, .text("solid") { $0.drawing.solid },
            .text("open") { $0.drawing.open }, .list("labels") { $0.drawing.labels },
        ])
}
