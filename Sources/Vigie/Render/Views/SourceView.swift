import Observatory
import Templates

/// A numbered source at the foot of a page.
struct SourceView: View {
    /// The id of its line.
    var anchor: String
    var number: Int
    var publisher: String
    var title: String
    /// The title's language; absent where not known or the page's.
    var lang: String?
    /// The language in words; absent as above.
    var tongue: String?
    var url: String
    var archived: String?
    var date: DateView?
    /// Its kind in words.
    var kind: String
    var authors: String?
    /// Links back to where the body cites it, as markup.
    var backs: String

    static let fields = Fields<SourceView>(
        "source",
        [
            .text("anchor") { $0.anchor }, .text("number") { String($0.number) },
            .text("publisher") { $0.publisher }, .text("title") { $0.title },
            .text("lang") { $0.lang }, .text("tongue") { $0.tongue }, .text("url") { $0.url },
            .text("archived") { $0.archived }, .view("date", DateView.self) { $0.date },
            .text("kind") { $0.kind }, .text("authors") { $0.authors }, .html("backs") { $0.backs },
        ])
}

extension Desk {
    /// The sources of an entry as its page lists them.
    func sources(_ bibliography: Bibliography) -> [SourceView] {
        bibliography.sources.enumerated().map { place, source in
            let isForeign = source.language != nil && source.language != language
            let authors = source.authors.isEmpty ? nil : strings.wording.list(source.authors)
            return SourceView(
                anchor: Bibliography.anchor(source.id), number: place + 1,
                publisher: source.publisher,
                title: source.title, lang: isForeign ? source.language?.code : nil,
                tongue: isForeign ? source.language.map { tongue($0) } : nil, url: source.url,
                archived: source.archived, date: date(source.date),
                kind: strings.text(Keys.sourceKind(source.kind)), authors: authors,
                backs: backs(place + 1, bibliography.occurrences(of: source.id)))
        }
    }

    private func backs(_ number: Int, _ count: Int) -> String {
        guard count > 0 else { return "" }
        return (1...count).map { "<a href=#c\(number)-\($0)>↑</a>" }.joined(separator: " ")
    }

    /// A language in words: `in French`.
    func tongue(_ language: Language) -> String {
        Keys.tongues[language.code].map { strings.text($0) } ?? language.code
    }
}
