import Observatory
import Templates

/// An article in a list.
struct ArticleView: View {
    var outlet: LinkView
    var date: DateView
    /// The headline as printed, leading to the article's page.
    var headline: LinkView
    /// In words, where it is not the page's.
    var tongue: String?
    var summary: WordsView?
    /// How date and headline are known, and what a reader needs to open it.
    var notes: [String]

    static let fields = Fields<ArticleView>(
        "article",
        [
            .view("outlet", LinkView.self) { $0.outlet }, .view("date", DateView.self) { $0.date },
            .view("headline", LinkView.self) { $0.headline }, .text("tongue") { $0.tongue },
            .view("summary", WordsView.self) { $0.summary }, .texts("notes") { $0.notes },
            .flag("has-notes") { !$0.notes.isEmpty },
        ])
}

extension Desk {
    /// An article in a list.
    func article(
        _ article: Coverage, isShort: Bool = false, namesTongue: Bool = true
    ) -> ArticleView {
        let isForeign = namesTongue && article.language != language
        return ArticleView(
            outlet: link(EntryID(.outlet, article.outlet.slug)), date: date(article.date),
            headline: LinkView(
                href: href(article.entry.id), label: words(article.headline, in: article.language)),
            tongue: isForeign ? tongue(article.language) : nil,
            summary: isShort ? nil : words(article.entry.summary), notes: notes(article))
    }

    /// What a reader should know of an article's date, headline, address and access.
    func notes(_ article: Coverage) -> [String] {
        var keys = [headlineBasis(article), dateBasis(article)]
        if article.url == nil { keys.append(Keys.pressNotFound) }
        if article.access == .paywall { keys.append(Keys.access(.paywall)) }
        return keys.compactMap(\.self).map { strings.text($0) }
    }

    /// How a headline is known; nil where it was seen as printed.
    func headlineBasis(_ article: Coverage) -> StringKey? {
        article.headlineBasis == .printed ? nil : Keys.pressHeadlineRebuilt
    }

    /// How a date is known; nil where it was seen as printed.
    func dateBasis(_ article: Coverage) -> StringKey? {
        switch article.dateBasis {
        case .printed: nil
        case .address: Keys.pressDateAddress
        case .inferred: Keys.pressDateInferred
        }
    }

    /// Articles in the order of time.
    func articles(_ slugs: [Slug]) -> [Coverage] {
        slugs.compactMap { record.article($0) }.sorted {
            ($0.date, $0.entry.slug) < ($1.date, $1.entry.slug)
        }
    }
}
