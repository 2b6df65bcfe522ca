import Templates

/// The Atom feed of a language (RFC 4287).
struct FeedView: View {
    /// A case, a commitment or an article.
    struct Item: View {
        /// The neutral permalink, the same for ever and in all languages.
        var id: String
        var title: WordsView
        var href: String
        /// The kind, as in `case`, and in words.
        var kind: String
        var label: String
        /// RFC 3339.
        var published: String
        var updated: String
        var summary: WordsView?

        static let fields = Fields<Item>(
            "feed entry",
            [
                .text("id") { $0.id }, .view("title", WordsView.self) { $0.title },
                .text("href") { $0.href }, .text("kind") { $0.kind }, .text("label") { $0.label },
                .text("published") { $0.published }, .text("updated") { $0.updated },
                .view("summary", WordsView.self) { $0.summary },
            ])
    }

    var lang: String
    var title: String
    var subtitle: String?
    /// The home page of the language.
    var home: String
    /// The feed's own address, which is its id as well.
    var address: String
    var licence: String?
    var updated: String
    var items: [Item]

    static let fields = Fields<FeedView>(
        "feed",
        [
            .text("lang") { $0.lang }, .text("title") { $0.title },
            .text("subtitle") { $0.subtitle }, .text("home") { $0.home },
            .text("address") { $0.address }, .text("licence") { $0.licence },
            .text("updated") { $0.updated }, .list("items") { $0.items },
        ])
}
