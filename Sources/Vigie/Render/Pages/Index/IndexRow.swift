import Templates

/// An entry in an index.
struct IndexRow: View {
    var date: DateView?
    /// What stands before its title: kinds, outlet, country.
    var traits: [String]
    var link: LinkView
    var summary: WordsView?
    /// What stands behind it: how a date is known, how many parties there are.
    var notes: [String] = []

    static let fields = Fields<IndexRow>(
        "index row",
        [
            .view("date", DateView.self) { $0.date }, .texts("traits") { $0.traits },
            .flag("has-traits") { !$0.traits.isEmpty }, .view("link", LinkView.self) { $0.link },
            .view("summary", WordsView.self) { $0.summary }, .texts("notes") { $0.notes },
            .flag("has-notes") { !$0.notes.isEmpty },
        ])
}
