import Templates

/// A link to a page of the site, or a plain label where there is no page.
struct LinkView: View {
    /// Absent where there is nowhere to go.
    var href: String?
    var label: WordsView

    static let fields = Fields<LinkView>(
        "link",
        [
            .text("href") { $0.href }, .text("text") { $0.label.text },
            .text("lang") { $0.label.lang },
        ])
}
