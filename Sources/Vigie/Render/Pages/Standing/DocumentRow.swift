import Templates

/// A source of an honoured finding and what it counts for.
struct DocumentRow: View {
    var publisher: String
    var title: WordsView
    var url: String
    var date: DateView?
    var weight: String

    static let fields = Fields<DocumentRow>(
        "document",
        [
            .text("publisher") { $0.publisher }, .view("title", WordsView.self) { $0.title },
            .text("url") { $0.url }, .view("date", DateView.self) { $0.date },
            .text("weight") { $0.weight },
        ])
}
