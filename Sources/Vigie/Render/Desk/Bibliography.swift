import Markup
import Observatory

/// The numbers of an entry's sources on its page.
///
/// Sources that the body cites come first, in the order of first citation, as the body numbers them;
/// the others follow in the order listed.
struct Bibliography: Sendable {
    /// The sources in the order of their numbers.
    let sources: [Source]
    private let numbers: [Slug: Int]
    private let occurrences: [Slug: Int]

    init(_ entry: Entry, body: Document?) {
        let cited = (body?.citations ?? []).compactMap { citation in
            Slug(citation.source).flatMap { entry.source($0) }
        }
        let first = Set(cited.map(\.id))
        sources = cited + entry.sources.filter { !first.contains($0.id) }
        var numbers: [Slug: Int] = [:]
        for (place, source) in sources.enumerated() { numbers[source.id] = place + 1 }
        self.numbers = numbers
        occurrences = Dictionary(
            (body?.citations ?? []).compactMap { citation in
                Slug(citation.source).map { ($0, citation.occurrences) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// A source's number, from 1; nil where the entry has no such source.
    func number(of id: Slug) -> Int? { numbers[id] }

    /// How many times the body cites a source.
    func occurrences(of id: Slug) -> Int { occurrences[id] ?? 0 }

    /// The id of a source's line on the page of its entry: short, for pages name it a hundred times.
    static func anchor(_ id: Slug) -> String { "s-" + id.text }

    /// Raised numbers that lead to the sources of a fact; empty where it names none.
    func marks(_ ids: [Slug]) -> String {
        let links = ids.compactMap { id in
            numbers[id].map { "<a href=#\(Bibliography.anchor(id))>\($0)</a>" }
        }
        return links.isEmpty ? "" : "<sup>" + links.joined(separator: "\u{A0}") + "</sup>"
    }
}
