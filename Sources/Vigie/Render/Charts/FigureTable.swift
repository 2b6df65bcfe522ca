import Templates

/// The figures of a drawing as a table.
struct FigureTable: View {
    /// A line: what it is about, and its numbers.
    struct Row: View {
        var head: LinkView
        var cells: [String]

        static let fields = Fields<Row>(
            "figures", [.view("head", LinkView.self) { $0.head }, .texts("cells") { $0.cells }])
    }

    /// What the table is called where it is folded away.
    var summary: String
    /// What the lines are, such as `Year`.
    var corner: String
    var heads: [String]
    var rows: [Row]

    static let fields = Fields<FigureTable>(
        "figure table",
        [
            .text("summary") { $0.summary }, .text("corner") { $0.corner },
            .texts("heads") { $0.heads }, .list("rows") { $0.rows },
        ])
}

extension Desk {
    /// Counted things in words, without those of which there is none.
    func tallies(_ counts: [(key: StringKey, number: Int)]) -> String {
        strings.wording.list(
            counts.filter { $0.number > 0 }.map { strings.count($0.key, $0.number) })
    }
}

extension FigureTable {
    /// The table of a drawing: a line for every column that has anything.
    init(
        _ columns: [BlockDrawing.Column], summary: String, corner: String, heads: [String],
        head: (Int) -> LinkView
    ) {
        self.init(
            summary: summary, corner: corner, heads: heads,
            rows: columns.indices.compactMap { place in
                let numbers = columns[place].above + columns[place].below
                guard numbers.contains(where: { $0 > 0 }) else { return nil }
                return Row(head: head(place), cells: numbers.map { "\($0)" })
            })
    }
}
