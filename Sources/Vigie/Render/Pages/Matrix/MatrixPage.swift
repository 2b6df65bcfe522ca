import Templates

/// Every actor of note against every norm, now or at the end of a year.
struct MatrixPage: View {
    /// Actors of a kind that only memberships bind.
    struct Others: View {
        var heading: String
        var actors: [LinkView]

        static let fields = Fields<Others>(
            "others", [.text("heading") { $0.heading }, .list("actors") { $0.actors }])
    }

    var frame: PageFrame
    var title: String
    var lead: String
    var years: [PageFrame.Step]
    var charts: [MatrixChartView]
    var others: [Others]

    static let fields = Fields<MatrixPage>(
        "matrix",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .text("lead") { $0.lead }, .list("years") { $0.years },
            .list("charts") { $0.charts }, .list("others") { $0.others },
            .flag("has-others") { !$0.others.isEmpty },
        ])
}
