import Templates

/// What the record still lacks, for those who edit it and for readers who want to know.
struct NewsroomPage: View {
    /// An entry that lacks something.
    struct Row: View {
        var link: LinkView
        /// What else the gap is about, such as the dossier of a finding; absent where nothing is.
        var other: LinkView?
        /// In words: a language, how many sources, what was asked; absent where nothing is said.
        var detail: String?
        var date: DateView?

        static let fields = Fields<Row>(
            "newsroom row",
            [
                .view("link", LinkView.self) { $0.link },
                .view("other", LinkView.self) { $0.other }, .text("detail") { $0.detail },
                .view("date", DateView.self) { $0.date },
            ])
    }

    /// All entries that lack one thing.
    struct Section: View {
        var id: String
        var heading: String
        var why: String
        /// How many, in words.
        var tally: String
        var rows: [Row]
        /// How many are not listed, in words; absent where all are.
        var more: String?

        static let fields = Fields<Section>(
            "newsroom section",
            [
                .text("id") { $0.id }, .text("heading") { $0.heading }, .text("why") { $0.why },
                .text("tally") { $0.tally }, .list("rows") { $0.rows }, .text("more") { $0.more },
            ])
    }

    var frame: PageFrame
    var title: String
    var sections: [Section]
    /// What nothing lacks, in words; empty where something of each kind is lacking.
    var complete: [String]

    static let fields = Fields<NewsroomPage>(
        "newsroom",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .list("sections") { $0.sections },
            .flag("has-sections") { !$0.sections.isEmpty }, .texts("complete") { $0.complete },
            .flag("has-complete") { !$0.complete.isEmpty },
        ])
}
