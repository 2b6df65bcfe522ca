import Templates

/// A case on the front page.
struct HomeCase: View {
    var link: LinkView
    var date: DateView
    var summary: WordsView?
    /// What the editors read in it, a line for each actor and grade.
    var readings: [Reading]

    /// An actor and what the editors read.
    struct Reading: View {
        var actor: WordsView
        var mark: MarkView

        static let fields = Fields<Reading>(
            "home reading",
            [
                .view("actor", WordsView.self) { $0.actor },
                .view("mark", MarkView.self) { $0.mark },
            ])
    }

    static let fields = Fields<HomeCase>(
        "home case",
        [
            .view("link", LinkView.self) { $0.link }, .view("date", DateView.self) { $0.date },
            .view("summary", WordsView.self) { $0.summary }, .list("readings") { $0.readings },
            .flag("has-readings") { !$0.readings.isEmpty },
        ])
}
