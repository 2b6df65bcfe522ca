import Templates

/// Where the observatory began: the call of 2017, and how the press told it.
struct HomeOrigin: View {
    var instrument: LinkView
    var date: DateView
    var summary: WordsView?
    var articles: [ArticleView]

    static let fields = Fields<HomeOrigin>(
        "origin",
        [
            .view("instrument", LinkView.self) { $0.instrument },
            .view("date", DateView.self) { $0.date },
            .view("summary", WordsView.self) { $0.summary }, .list("articles") { $0.articles },
            .flag("has-articles") { !$0.articles.isEmpty },
        ])
}
