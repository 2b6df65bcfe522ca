import Templates

/// Every actor of note against every norm: now, at the end of a year, or cut to a text.
struct MatrixPage: View {
    /// Actors of a kind that only memberships bind.
    struct Others: View {
        var heading: String
        var actors: [LinkView]

        static let fields = Fields<Others>(
            "others", [.text("heading") { $0.heading }, .list("actors") { $0.actors }])
    }

    var frame: PageFrame
    /// The text that the page is cut to, for the script; absent where it is whole.
    var instrument: String?
    /// The text's own page and the whole matrix; absent where the page is whole.
    var text: LinkView?
    var whole: String
    var title: String
    var lead: String
    var years: [PageFrame.Step]
    /// The year before the page's own; absent at the first.
    var earlier: PageFrame.Step?
    /// The year after the page's own; absent at the last.
    var later: PageFrame.Step?
    var filters: [MatrixFilter]
    var standings: [MatrixFilter]
    var texts: MatrixFilter
    /// How many actors and norms the charts show, each norm once.
    var actorTotal: String
    var normTotal: String
    var charts: [MatrixChartView]
    var others: [Others]

    static let fields = Fields<MatrixPage>(
        "matrix",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("instrument") { $0.instrument },
            .view("text", LinkView.self) { $0.text }, .text("whole") { $0.whole },
            .text("title") { $0.title }, .text("lead") { $0.lead }, .list("years") { $0.years },
            .view("earlier", PageFrame.Step.self) { $0.earlier },
            .view("later", PageFrame.Step.self) { $0.later }, .list("filters") { $0.filters },
            .list("standings") { $0.standings }, .view("texts", MatrixFilter.self) { $0.texts },
            .text("actor-total") { $0.actorTotal }, .text("norm-total") { $0.normTotal },
            .list("charts") { $0.charts }, .list("others") { $0.others },
            .flag("has-others") { !$0.others.isEmpty },
        ])
}
