import Diagnostics
import Observatory

extension Freezer {
    /// The facts of versions as JSON, in the order given; nil of kinds that have none beside their
    /// page.
    ///
    /// One file serves all languages: it holds every text in all that it has, and names the pages.
    func facts(of versions: [PublicationPlan.Version], on date: Day, jobs: Int) async -> [[UInt8]?]
    {
        let desk = desk(register.site.defaultLanguage)
        let index = DossierIndex(desk, notable: notable)
        return await Cores.map(versions, jobs: jobs) { version in
            guard let facts = facts(of: version.entry, desk, index) else { return nil }
            var bytes: [UInt8] = []
            document(version, on: date, desk, facts).encode(into: &bytes, .indented)
            bytes.append(UInt8(ascii: "\n"))
            return bytes
        }
    }

    /// What is said of entries of the kind only.
    private func facts(of entry: Entry, _ desk: Desk, _ index: DossierIndex) -> [(String, JSON?)]? {
        let record = register.record
        switch entry.id.kind {
        case .case:
            return record.case(entry.slug).map {
                FactsJSON.facts(of: $0, weighed: assessment.weighed($0))
            }
        case .norm:
            return record.norm(entry.slug).map {
                FactsJSON.facts(of: $0, desk, index.dossiers(onNorm: entry.slug, in: assessment))
            }
        case .instrument: return record.instrument(entry.slug).map { FactsJSON.facts(of: $0, desk) }
        case .actor, .commitment, .coverage, .outlet, .page: return nil
        }
    }

    private func document(
        _ version: PublicationPlan.Version, on date: Day, _ desk: Desk, _ facts: [(String, JSON?)]
    ) -> JSON {
        let entry = version.entry
        let pages = register.site.languages.map { language in
            JSON.Member(
                language.code, .string(desk.absolute(address(of: version, language))))
        }
        return .members(
            FactsJSON.identity(entry)
                + [
                    ("version", .int(version.number)), ("date", .string(date.description)),
                    ("correction", .bool(version.isCorrection)), ("pages", .object(pages)),
                ] + desk.provenance(of: entry) + FactsJSON.common(entry) + [
                    ("facts", .members(facts)), ("sources", FactsJSON.sources(entry)),
                ])
    }
}
