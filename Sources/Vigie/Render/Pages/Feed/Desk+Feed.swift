import Observatory
import Templates

extension Desk {
    /// How many entries a feed holds.
    private static let feedSize = 50

    /// The feed of the language.
    func feed() -> PlannedFile {
        let path = addresses.feed(in: language)
        return file(at: path) { desk, bytes in
            desk.draw("feed", desk.feed(at: path), into: &bytes)
        }
    }

    private func feed(at path: String) -> FeedView {
        let latest = news().sorted(by: News.isLater).prefix(Desk.feedSize)
        let updated = latest.map(\.updated).max() ?? assessment.asOf
        return FeedView(
            lang: language.code, title: Desk.legal(site.title.words(in: language)),
            subtitle: site.description.map { Desk.legal($0.words(in: language)) },
            home: absolute(addresses.home(in: language)), address: absolute(path),
            licence: site.licence, updated: Desk.stamp(updated),
            items: latest.compactMap { news in record.entry(news.id).map { item($0, news) } })
    }

    private func item(_ entry: Entry, _ news: News) -> FeedView.Item {
        FeedView.Item(
            id: absolute(addresses.permalink(of: entry.id)), title: Desk.legal(title(of: entry)),
            href: absolute(addresses.path(of: entry.id, in: language)),
            kind: entry.id.kind.rawValue, label: strings.text(Keys.index(of: entry.id.kind)),
            published: Desk.stamp(news.published), updated: Desk.stamp(news.updated),
            summary: words(entry.summary).map(Desk.legal))
    }

    /// The beginning of a day, as RFC 3339 writes it.
    private static func stamp(_ day: Day) -> String { "\(day)T00:00:00Z" }

    private static func legal(_ words: WordsView) -> WordsView {
        WordsView(text: legal(words.text), lang: words.lang)
    }

    /// A text without the characters that XML 1.0 forbids even as references.
    static func legal(_ text: String) -> String {
        let isLegal = { (scalar: Unicode.Scalar) -> Bool in
            switch scalar.value {
            case 0x9, 0xA, 0xD: true
            case 0..<0x20, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        guard !text.unicodeScalars.allSatisfy(isLegal) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter(isLegal)))
    }
}
