import Templates

/// The same events told by the French press and by others, side by side.
struct PressEventsPage: View {
    /// A case or a text, with what was written about it.
    struct Event: View {
        var id: String
        var link: LinkView
        var date: DateView?
        /// `Case` or `Instrument`.
        var kind: String
        var columns: [PressView.Column]

        static let fields = Fields<Event>(
            "press event",
            [
                .text("id") { $0.id }, .view("link", LinkView.self) { $0.link },
                .view("date", DateView.self) { $0.date }, .text("kind") { $0.kind },
                .list("columns") { $0.columns },
            ])
    }

    var frame: PageFrame
    var title: String
    var lead: String
    /// How many events, in words.
    var tally: String
    var ways: [LinkView]
    var events: [Event]
    var pager: PagerView?

    static let fields = Fields<PressEventsPage>(
        "press events",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .text("lead") { $0.lead }, .text("tally") { $0.tally }, .list("ways") { $0.ways },
            .list("events") { $0.events }, .view("pager", PagerView.self) { $0.pager },
        ])
}
