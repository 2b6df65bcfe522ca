import Diagnostics
import Observatory

extension Desk {
    /// What a case's page is about, to schema.org: an event, and the norms that it bears on.
    func subjects(of incident: Case) -> [JSON] {
        let event: JSON = .members([
            ("@type", "Event"), ("name", .string(title(of: incident.entry).text)),
            ("startDate", .string(incident.began.description)),
            ("endDate", .text(incident.ended?.description)),
        ])
        return [event] + incident.findings.map(\.norm.slug).uniqued.map { term($0) }
    }

    /// What a norm's page is about: a rule with a name.
    func subjects(of norm: Norm) -> [JSON] { [term(norm.entry.slug, code: norm.code)] }

    /// What an instrument's page is about: a text.
    func subjects(of instrument: Instrument) -> [JSON] {
        [
            .members([
                ("@type", instrument.form == .legislation ? "Legislation" : "CreativeWork"),
                ("name", .string(title(of: instrument.entry).text)),
                ("identifier", .text(instrument.symbol)), ("url", .text(instrument.url)),
                ("datePublished", .string(instrument.adopted.description)),
            ])
        ]
    }

    private func term(_ norm: Slug, code: String? = nil) -> JSON {
        let id = EntryID(.norm, norm)
        return .members([
            ("@type", "DefinedTerm"), ("name", .string(link(id).label.text)),
            ("termCode", .text(code)),
            ("url", .string(href(id))),
        ])
    }

    /// The table of all standings as schema.org's Dataset.
    ///
    /// - Parameter first: The year of the first standings.
    func dataset(_ name: String, at path: String, since first: Int?) -> Metadata {
        let last = assessment.asOf.description
        let table: JSON = [
            "@type": "DataDownload", "encodingFormat": "text/csv",
            "contentUrl": .string(absolute("/data/standings.csv")),
        ]
        let data: JSON = .members([
            ("@context", "https://schema.org"), ("@type", "Dataset"),
            ("@id", .string(absolute(path))), ("url", .string(absolute(path))),
            ("name", .string(name)),
            ("description", .text(site.description?.words(in: language))),
            ("inLanguage", .string(language.code)), ("dateModified", .string(last)),
            ("version", .string(Method.version)),
            ("temporalCoverage", first.map { .string("\($0)-01-01/\(last)") }),
            ("isAccessibleForFree", .bool(true)), ("license", .text(licenceAddress)),
            ("creator", publisher), ("distribution", [table]),
        ])
        var metadata = Metadata()
        metadata.lead("license", licenceAddress)
        metadata.linkedData = data.text()
        return metadata
    }
}
