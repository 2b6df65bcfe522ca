import Observatory
import Templates

/// The actors in the order of the index, cut into pages.
struct ActorDirectory: Sendable {
    /// An actor's place in the index.
    struct Line: Sendable, Hashable {
        let actor: Slug
        let kind: Actor.Kind
        /// The letter under which it is filed; `#` for figures and signs.
        let letter: String

        /// The id of the letter's heading.
        var anchor: String { kind.rawValue + "-" + (letter == "#" ? "0" : letter.lowercased()) }
    }

    /// How many lines a page has.
    static let pageLength = 200

    /// The lines of each page; at least one page.
    let pages: [[Line]]

    init(_ desk: Desk) {
        let lines = Actor.Kind.allCases.flatMap { kind -> [Line] in
            let ofKind = desk.record.actors.filter { $0.kind == kind }
            return desk.byTitle(ofKind.map(\.entry.id)).map { id in
                let name = desk.link(id).label.text
                let letter = SortKey(name).initial.map(String.init) ?? "#"
                return Line(actor: id.slug, kind: kind, letter: letter)
            }
        }
        pages = ActorDirectory.cut(lines)
    }

    /// Lines in pages of equal length but the last.
    static func cut(_ lines: [Line]) -> [[Line]] {
        guard !lines.isEmpty else { return [[]] }
        return stride(from: 0, to: lines.count, by: pageLength).map {
            Array(lines[$0..<min($0 + pageLength, lines.count)])
        }
    }

    /// Where each letter of each kind begins: its page, and its line.
    var beginnings: [(page: Int, line: Line)] {
        var seen: Set<String> = []
        return pages.enumerated().flatMap { page, lines in
            lines.filter { seen.insert($0.anchor).inserted }.map { (page: page, line: $0) }
        }
    }
}
