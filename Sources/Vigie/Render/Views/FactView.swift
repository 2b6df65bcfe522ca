import Templates

/// A labelled fact of an entry.
struct FactView: View {
    var label: String
    /// As markup: links, dates, words in another language.
    var html: String

    static let fields = Fields<FactView>(
        "fact", [.text("label") { $0.label }, .html("html") { $0.html }])
}

extension Desk {
    /// A labelled fact; nil where there is nothing to say.
    func fact(_ key: StringKey, _ html: String?) -> FactView? {
        guard let html, !html.isEmpty else { return nil }
        return FactView(label: strings.text(key), html: html)
    }

    /// A link as markup.
    func html(_ link: LinkView) -> String {
        guard let href = link.href else { return html(link.label) }
        let lang = link.label.lang.map { " lang=\"\($0)\"" } ?? ""
        return "<a href=\"\(Desk.escape(href))\"\(lang)>\(Desk.escape(link.label.text))</a>"
    }

    /// A date as markup.
    func html(_ date: DateView) -> String { "<time datetime=\"\(date.iso)\">\(date.html)</time>" }
}
