import Templates

/// The front page of a language.
struct HomePage: View {
    /// A number of things on record.
    struct Count: View {
        var number: String
        var label: String

        static let fields = Fields<Count>(
            "count", [.text("number") { $0.number }, .text("label") { $0.label }])
    }

    var frame: PageFrame
    /// What the site is, from its settings.
    var what: WordsView?
    var counts: [Count]
    var marks: [MarkView]
    /// The page that tells the method; absent where there is none.
    var methodHref: String?
    var charts: [MatrixChartView]
    var matrix: LinkView
    /// Words and deeds by year; absent where nothing is on record.
    var skyline: Skyline?
    /// How many entries a block of the drawing stands for, in words.
    var scale: String
    var timelineHref: String
    var origin: HomeOrigin?
    var cases: [HomeCase]
    var casesHref: String
    var commitments: [MentionView]
    var commitmentsHref: String
    /// The latest articles in French, and in other languages.
    var french: [ArticleView]
    var others: [ArticleView]
    var pressHref: String

    static let fields = Fields<HomePage>(
        "home",
        [
            .view("frame", PageFrame.self) { $0.frame }, .view("what", WordsView.self) { $0.what },
            .list("counts") { $0.counts }, .list("marks") { $0.marks },
            .text("method-href") { $0.methodHref }, .list("charts") { $0.charts },
            .flag("has-charts") { !$0.charts.isEmpty },
            .view("matrix", LinkView.self) { $0.matrix },
            .view("skyline", Skyline.self) { $0.skyline }, .text("scale") { $0.scale },
            .text("timeline-href") { $0.timelineHref },
            .view("origin", HomeOrigin.self) { $0.origin }, .list("cases") { $0.cases },
            .flag("has-cases") { !$0.cases.isEmpty }, .text("cases-href") { $0.casesHref },
            .list("commitments") { $0.commitments },
            .flag("has-commitments") { !$0.commitments.isEmpty },
            .text("commitments-href") { $0.commitmentsHref }, .list("french") { $0.french },
            .list("others") { $0.others }, .flag("has-french") { !$0.french.isEmpty },
            .flag("has-others") { !$0.others.isEmpty },
            .flag("has-press") { !$0.french.isEmpty || !$0.others.isEmpty },
            .flag("paired") { !$0.french.isEmpty && !$0.others.isEmpty },
            .text("press-href") { $0.pressHref },
        ])
}
