import Templates

/// A table of actors by norms.
struct MatrixChartView: View {
    /// A family of norms, over its columns.
    struct Family: View {
        var name: String
        var span: Int

        static let fields = Fields<Family>(
            "family", [.text("name") { $0.name }, .text("span") { String($0.span) }])
    }

    /// A norm, over its column.
    struct Column: View {
        var norm: LinkView
        /// Whether its family begins here.
        var isFirst: Bool

        static let fields = Fields<Column>(
            "column",
            [.view("norm", LinkView.self) { $0.norm }, .flag("first") { $0.isFirst }])
    }

    /// Where an actor stands on a norm.
    struct Cell: View {
        /// Absent where there is nothing to tell.
        var href: String?
        var code: String
        /// The standing in words, and whether findings were not counted.
        var word: String
        /// Whether findings at alleged or above were not counted.
        var isMarked: Bool
        /// Whether a family begins here.
        var isFirst: Bool

        static let fields = Fields<Cell>(
            "cell",
            [
                .text("href") { $0.href }, .text("code") { $0.code }, .text("word") { $0.word },
                .flag("marked") { $0.isMarked }, .flag("first") { $0.isFirst },
            ])
    }

    /// An actor's line.
    struct Row: View {
        var actor: LinkView
        var cells: [Cell]

        static let fields = Fields<Row>(
            "row",
            [.view("actor", LinkView.self) { $0.actor }, .list("cells") { $0.cells }])
    }

    /// The id of its heading.
    var anchor: String
    var heading: String
    var caption: String
    /// `nine` or `many`, where the columns are few or many; else nothing.
    var width: String
    var families: [Family]
    var columns: [Column]
    var rows: [Row]

    static let fields = Fields<MatrixChartView>(
        "chart",
        [
            .text("anchor") { $0.anchor }, .text("heading") { $0.heading },
            .text("caption") { $0.caption }, .text("width") { $0.width },
            .list("families") { $0.families }, .list("columns") { $0.columns },
            .list("rows") { $0.rows },
        ])
}
