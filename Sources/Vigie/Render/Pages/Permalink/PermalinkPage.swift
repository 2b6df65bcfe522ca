import Templates

/// The neutral address of an entry: it offers every language, and is all that is cited.
struct PermalinkPage: View {
    /// The entry's page in a language.
    struct Choice: View {
        var lang: String
        /// What the language calls itself.
        var name: String
        var href: String
        var title: WordsView

        static let fields = Fields<Choice>(
            "choice",
            [
                .text("lang") { $0.lang }, .text("name") { $0.name }, .text("href") { $0.href },
                .view("title", WordsView.self) { $0.title },
            ])
    }

    /// The site's default language.
    var lang: String
    var title: WordsView
    var siteTitle: String
    var home: String
    /// The stylesheets, by their paths.
    var styles: [String]
    var icon: String?
    var script: String?
    var choices: [Choice]

    static let fields = Fields<PermalinkPage>(
        "permalink page",
        [
            .text("lang") { $0.lang }, .view("title", WordsView.self) { $0.title },
            .text("site-title") { $0.siteTitle }, .text("home") { $0.home },
            .texts("styles") { $0.styles }, .text("icon") { $0.icon },
            .text("script") { $0.script }, .list("choices") { $0.choices },
            .text("policy") { _ in ContentPolicy.page },
        ])
}
