import Diagnostics
import Observatory

extension Desk {
    /// The files beside an entry's page: its citation in three formats, and its facts.
    ///
    /// - Parameter facts: The facts of the entry's own kind.
    func citeFiles(
        _ entry: Entry, facts: @escaping @Sendable (Desk) -> [(String, JSON?)]
    ) -> [PlannedFile] {
        let folder = addresses.path(of: entry.id, in: language)
        return CiteFileKind.allCases.map { kind in
            file(at: folder + kind.name) { desk, bytes in
                guard let page = desk.citedPage(of: entry, in: desk.language) else { return }
                guard kind == .facts else {
                    bytes += kind.text(desk.reference(to: page)).utf8
                    return
                }
                desk.document(entry, page, facts(desk)).encode(into: &bytes, .indented)
                bytes.append(UInt8(ascii: "\n"))
            }
        }
    }

    /// An entry with all that a program needs to use and to cite it.
    private func document(_ entry: Entry, _ page: CitedPage, _ facts: [(String, JSON?)]) -> JSON {
        .members(
            FactsJSON.identity(entry)
                + [
                    ("language", .string(language.code)),
                    ("version", page.version.map { .int($0.number) }),
                    ("date", .string(page.date.description)),
                    ("page", .string(absolute(addresses.path(of: entry.id, in: language)))),
                    ("cite-as", .string(page.url)),
                ] + provenance(of: entry) + FactsJSON.common(entry) + [
                    ("facts", .members(facts)), ("sources", FactsJSON.sources(entry)),
                ])
    }

    /// Where the facts of an entry come from, and how they were computed.
    func provenance(of entry: Entry) -> [(String, JSON?)] {
        [
            ("as-of", .string(assessment.asOf.description)), ("method", .string(Method.version)),
            ("permalink", .string(absolute(addresses.permalink(of: entry.id)))),
            ("publisher", .string(site.title.words(in: language))),
            ("licence", .text(site.licence)),
        ]
    }
}
