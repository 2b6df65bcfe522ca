import Observatory
import Templates

/// The articles about an entry: each language of the site beside the others.
struct PressView: View {
    /// The articles of one language, or of all the others.
    struct Column: View {
        var heading: String
        var articles: [ArticleView]

        static let fields = Fields<Column>(
            "press column",
            [.text("heading") { $0.heading }, .list("articles") { $0.articles }])
    }

    /// One for each language that has articles; two stand side by side.
    var columns: [Column]

    static let fields = Fields<PressView>(
        "press",
        [.list("columns") { $0.columns }, .flag("paired") { $0.columns.count > 1 }])
}

extension Desk {
    /// How many articles of a language are shown with their summaries.
    private static let summarised = 12

    /// The articles about an entry; nil where there are none.
    func press(about id: EntryID) -> PressView? {
        let articles = articles(backlinks.coverageAbout[id] ?? [])
        guard !articles.isEmpty else { return nil }
        let own = [language] + site.languages.filter { $0 != language }
        let known = Set(own)
        var columns = own.compactMap { tongue in
            column(articles.filter { $0.language == tongue }, Keys.pressIn[tongue.code])
        }
        let others = articles.filter { !known.contains($0.language) }
        if let column = column(others, nil) { columns.append(column) }
        return PressView(columns: columns)
    }

    private func column(_ articles: [Coverage], _ key: StringKey?) -> PressView.Column? {
        guard !articles.isEmpty else { return nil }
        return PressView.Column(
            heading: strings.count(key ?? Keys.pressInOthers, articles.count),
            articles: articles.enumerated().map {
                article(
                    $0.element, isShort: $0.offset >= Desk.summarised, namesTongue: key == nil)
            })
    }
}
