import Templates

/// A citation as a text in one language gives it.
struct CiteUsage: View {
    /// The language; absent where it is the page's.
    var lang: String?
    /// Whose usage it is, in that language: `In English`.
    var heading: String
    /// The citation in full, as markup.
    var full: String
    /// The short form; absent of an article.
    var short: String?
    /// What the reader's browser adds: the day of access, for `{date}`; absent where there is no
    /// address.
    var accessed: String?
    /// The language and country by whose habits it writes the day.
    var locale: String

    static let fields = Fields<CiteUsage>(
        "citation in words",
        [
            .text("lang") { $0.lang }, .text("heading") { $0.heading }, .html("full") { $0.full },
            .text("short") { $0.short }, .text("accessed") { $0.accessed },
            .text("locale") { $0.locale },
        ])
}
