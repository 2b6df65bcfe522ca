import Diagnostics
import Observatory

/// The facts of entries as JSON: the keys of the content model, texts in every language that they
/// have, dates at their own precision, and what the method made of findings.
enum FactsJSON {
    /// A text: `{"en": …, "fr": …}`, the original's language first.
    static func text(_ text: Text?) -> JSON? {
        guard let text, !text.wordings.isEmpty else { return nil }
        return .object(text.wordings.map { JSON.Member($0.language.code, .string($0.words)) })
    }

    /// A date: `2017-05`.
    static func date(_ date: PartialDate?) -> JSON? { .text(date?.description) }

    /// The names of entries of one kind; nil where there are none.
    static func slugs(_ slugs: [Slug]) -> JSON? { .list(slugs.map { .string($0.text) }) }

    /// Which entry it is.
    static func identity(_ entry: Entry) -> [(String, JSON?)] {
        [
            ("id", .string(entry.id.description)), ("kind", .string(entry.id.kind.rawValue)),
            ("slug", .string(entry.slug.text)),
        ]
    }

    /// What entries of every kind have.
    static func common(_ entry: Entry) -> [(String, JSON?)] {
        [
            ("title", text(entry.title)), ("summary", text(entry.summary)),
            ("original-language", .string(entry.language.code)),
            ("aliases", slugs(entry.aliases.map(\.slug))),
        ]
    }

    /// The sources of an entry, in the order listed; nil where there are none.
    static func sources(_ entry: Entry) -> JSON? { .list(entry.sources.map(source)) }

    private static func source(_ source: Source) -> JSON {
        .members([
            ("id", .string(source.id.text)), ("publisher", .string(source.publisher)),
            ("title", .string(source.title)), ("url", .string(source.url)),
            ("kind", .string(source.kind.rawValue)), ("by", .text(source.by?.slug.text)),
            ("origin", .text(source.origin?.slug.text)), ("date", date(source.date)),
            ("author", .list(source.authors.map(JSON.string))),
            ("lang", .text(source.language?.code)), ("archived", .text(source.archived)),
            ("accessed", date(source.accessed)),
        ])
    }
}
