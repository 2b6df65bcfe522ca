import Templates

/// A table of actors by norms.
struct MatrixChartView: View {
    /// A family of norms, over its columns.
    struct Family: View {
        var name: String
        /// Its letter: the class of the first cell of each line of it.
        var letter: String
        var span: Int

        static let fields = Fields<Family>(
            "family",
            [
                .text("name") { $0.name }, .text("letter") { $0.letter },
                .text("span") { String($0.span) },
            ])
    }

    /// A norm, over its column.
    struct Column: View {
        var norm: LinkView
        /// The letter of the family that begins here; absent: none does.
        var letter: String?
        /// The places of the texts that state it; absent where the table cannot be cut.
        var texts: String?

        static let fields = Fields<Column>(
            "column",
            [
                .view("norm", LinkView.self) { $0.norm }, .text("letter") { $0.letter },
                .text("texts") { $0.texts },
            ])
    }

    /// Where an actor stands on a norm.
    struct Cell: View {
        /// Absent where there is nothing to tell.
        var href: String?
        /// The letters of the mark and, after a space, `x` where findings at alleged or above were
        /// not counted; absent for the commonest: a ring.
        var kind: String?
        /// The mark to draw; absent for the quiet ones, which the stylesheet draws.
        var code: String?
        /// The norm, where findings bear on the standing: narrow screens list these cells.
        var norm: WordsView?
        /// The standing in words, and whether findings were not counted.
        var word: String
        /// The letter of the family that begins here; absent: none does.
        var letter: String?

        static let fields = Fields<Cell>(
            "cell",
            [
                .text("href") { $0.href }, .text("kind") { $0.kind }, .text("code") { $0.code },
                .view("norm", WordsView.self) { $0.norm }, .text("word") { $0.word },
                .text("letter") { $0.letter },
            ])
    }

    /// An actor's line.
    struct Row: View {
        var actor: LinkView
        /// The part of the world; absent where not known or where the table cannot be cut.
        var region: String?
        /// The places of the texts that bind it; absent where the table cannot be cut.
        var texts: String?
        var cells: [Cell]

        static let fields = Fields<Row>(
            "row",
            [
                .view("actor", LinkView.self) { $0.actor }, .text("region") { $0.region },
                .text("texts") { $0.texts }, .list("cells") { $0.cells },
            ])
    }

    /// The id of its heading.
    var anchor: String
    var heading: String
    var caption: String
    /// `nine` or `many`: columns that are few have room for their heads, those of many stand upright.
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
