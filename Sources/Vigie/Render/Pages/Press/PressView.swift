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
    /// Where all of them stand; absent where they stand here.
    var all: LinkView?

    static let fields = Fields<PressView>(
        "press",
        [
            .list("columns") { $0.columns }, .flag("paired") { $0.columns.count > 1 },
            .view("all", LinkView.self) { $0.all },
        ])
}

extension Desk {
    /// How many articles of a language are shown with their summaries.
    private static let summarised = 12
    /// How many articles of a language are shown where all stand on a page of their own.
    private static let chosen = 4

    /// The articles about an entry; nil where there are none.
    ///
    /// - Parameter all: Where all of them stand, if not here: then some of each language are shown,
    ///   from the first to the last.
    func press(about id: EntryID, all: String? = nil) -> PressView? {
        let articles = articles(backlinks.coverageAbout[id] ?? [])
        guard !articles.isEmpty else { return nil }
        let own = [language] + site.languages.filter { $0 != language }
        let known = Set(own)
        var columns = own.compactMap { tongue in
            column(
                articles.filter { $0.language == tongue }, Keys.pressIn[tongue.code],
                isCut: all != nil)
        }
        let others = articles.filter { !known.contains($0.language) }
        if let column = column(others, nil, isCut: all != nil) { columns.append(column) }
        let shown = columns.reduce(0) { $0 + $1.articles.count }
        return PressView(
            columns: columns,
            all: shown == articles.count
                ? nil
                : LinkView(
                    href: all,
                    label: WordsView(text: strings.count(Keys.pressAll, articles.count))))
    }

    private func column(
        _ articles: [Coverage], _ key: StringKey?, isCut: Bool
    ) -> PressView.Column? {
        guard !articles.isEmpty else { return nil }
        let shown = isCut ? articles.spread(over: Desk.chosen) : articles
        return PressView.Column(
            heading: strings.count(key ?? Keys.pressInOthers, articles.count),
            articles: shown.enumerated().map {
                article(
                    $0.element, isShort: $0.offset >= Desk.summarised, namesTongue: key == nil)
            })
    }
}

extension Array {
    /// So many elements, evenly from the first to the last, in their order; all where they are no
    /// more.
    func spread(over number: Int) -> [Element] {
        guard count > number, number > 1 else { return self }
        return (0..<number).map { self[($0 * (count - 1) + (number - 1) / 2) / (number - 1)] }
    }
}
