import Observatory

@testable import Vigie

/// References for tests of the formats.
enum Sample {
    /// A page of the observatory whose title holds what every format must escape.
    static let report = Reference(
        form: .report, key: "vigie-theft-v3", title: "R&D: 100% of {it}_#1",
        titleLanguage: .english,
        authors: [.institution("Vigie")], publisher: "Vigie", genre: "Case", number: "theft",
        version: 3, date: Stand.date("2026-09-14"), url: "https://vigie.example/en/cases/theft/v3/",
        language: .english, abstract: "Two lines\nof it")

    /// An article known to the month, by a person and an agency.
    static let article = Reference(
        form: .article, key: "le-monde-1", title: "Vraiment\u{202F}?", titleLanguage: .french,
        authors: [.person(given: "Anne", family: "de Vries"), .institution("AFP")],
        publisher: "Le Monde", date: Stand.date("2017-03"), url: "https://example.org/a|b",
        archived: "https://web.archive.org/web/20170304050607/https://example.org/",
        language: .french)
}
