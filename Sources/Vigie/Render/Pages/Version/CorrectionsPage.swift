import Templates

/// What the observatory has changed in a year, the latest first.
struct CorrectionsPage: View {
    /// A year with a page of its own.
    struct Year: View {
        var label: String
        var href: String
        var isCurrent: Bool

        static let fields = Fields<Year>(
            "year of corrections",
            [
                .text("label") { $0.label }, .text("href") { $0.href },
                .flag("current") { $0.isCurrent },
            ])
    }

    var frame: PageFrame
    var title: String
    var years: [Year]
    var days: [EventDay]
    /// The feed of all changes.
    var feed: String
    /// The history of the method.
    var method: String
    /// The editors' policy; absent where they wrote none.
    var policy: LinkView?

    static let fields = Fields<CorrectionsPage>(
        "corrections page",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .list("years") { $0.years }, .flag("has-years") { $0.years.count > 1 },
            .list("days") { $0.days }, .flag("has-days") { !$0.days.isEmpty },
            .text("feed") { $0.feed }, .text("method") { $0.method },
            .view("policy", LinkView.self) { $0.policy },
        ])
}
