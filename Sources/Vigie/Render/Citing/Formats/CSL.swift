import Diagnostics
import Observatory

/// A reference in CSL-JSON (Citation Style Language 1.0.2).
enum CSL {
    /// The file: an array of one item, ending with a line end.
    static func text(_ reference: Reference, _ layout: JSON.Layout = .indented) -> String {
        JSON.array([item(reference)]).text(layout) + "\n"
    }

    /// The item. The day of access is the reader's, who adds it.
    static func item(_ reference: Reference) -> JSON {
        let isReport = reference.form == .report
        let members: [(String, JSON?)] = [
            ("id", .string(reference.key)),
            ("type", .string(isReport ? "report" : "article-newspaper")),
            ("title", .string(reference.title)),
            ("author", reference.authors.isEmpty ? nil : .array(reference.authors.map(author))),
            (isReport ? "publisher" : "container-title", .string(reference.publisher)),
            ("genre", reference.genre.map(JSON.string)),
            ("number", reference.number.map(JSON.string)),
            ("version", reference.version.map { .string(String($0)) }),
            ("issued", issued(reference.date)), ("URL", reference.url.map(JSON.string)),
            ("language", .string(reference.language.code)),
            ("abstract", reference.abstract.map(JSON.string)),
        ]
        return .object(members.compactMap { key, value in value.map { JSON.Member(key, $0) } })
    }

    private static func author(_ author: Byline) -> JSON {
        switch author {
        case .institution(let name): ["literal": .string(name)]
        case .person(let given, let family):
            ["family": .string(family), "given": .string(given)]
        }
    }

    /// A date at its own precision.
    private static func issued(_ date: PartialDate) -> JSON {
        let parts = [date.year, date.month, date.day].compactMap(\.self)
        return ["date-parts": .array([.array(parts.map(JSON.int))])]
    }
}
