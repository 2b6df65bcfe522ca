import Templates

/// What is left of an entry that was withdrawn: when, and why.
struct TombstonePage: View {
    var frame: PageFrame
    var title: WordsView
    var date: DateView
    var reason: WordsView?
    /// The index of its kind.
    var index: LinkView

    static let fields = Fields<TombstonePage>(
        "tombstone",
        [
            .view("frame", PageFrame.self) { $0.frame },
            .view("title", WordsView.self) { $0.title },
            .view("date", DateView.self) { $0.date },
            .view("reason", WordsView.self) { $0.reason },
            .view("index", LinkView.self) { $0.index },
        ])
}
