import Templates

/// What stands at an address that an entry had before: it leads to the present one.
struct RedirectPage: View {
    var lang: String
    var title: WordsView
    /// The present address, as links name it.
    var href: String
    /// The same as other sites name it.
    var canonical: String

    static let fields = Fields<RedirectPage>(
        "redirect",
        [
            .text("lang") { $0.lang }, .view("title", WordsView.self) { $0.title },
            .text("href") { $0.href }, .text("canonical") { $0.canonical },
            .text("policy") { _ in ContentPolicy.page },
        ])
}
