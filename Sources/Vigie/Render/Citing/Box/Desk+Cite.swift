import Diagnostics
import Observatory
import Templates

extension Desk {
    /// The script that copies citations.
    static let citeScript = "cite.js"

    /// The cite box of an entry's page; nil of kinds that have none.
    ///
    /// The formats that bibliographies read are files beside the page; those that are pasted into an
    /// article of Wikipedia stand on it.
    func cite(_ entry: Entry) -> CiteView? {
        guard let page = citedPage(of: entry, in: language) else { return nil }
        let reference = reference(to: page)
        let note =
            page.version.map {
                strings.text(Keys.citeOfVersion, ["number": String($0.number)])
            } ?? strings.text(Keys.citeOfToday)
        return CiteView(
            note: note, own: usage(of: page),
            others: otherTongues.compactMap { citedPage(of: entry, in: $0).map { usage(of: $0) } },
            files: files(of: reference), formats: wikiFormats(reference))
    }

    /// The cite box of a dossier. There are thousands of dossiers: none has files, and only one with
    /// findings, which somebody may quote, has every format.
    func cite(_ dossier: Dossier) -> CiteView {
        let page = citedPage(of: dossier, in: language)
        let hasFindings = !dossier.current.weighings.isEmpty
        return CiteView(
            note: strings.text(Keys.citeOfToday), own: usage(of: page),
            others: hasFindings
                ? otherTongues.map { usage(of: citedPage(of: dossier, in: $0)) } : [],
            files: [], formats: hasFindings ? formats(reference(to: page)) : [])
    }

    /// The cite box of a press article: it cites the article itself.
    func cite(_ article: Coverage) -> CiteView {
        let reference = reference(to: article)
        return CiteView(
            note: strings.text(Keys.citeOfArticle), own: usage(of: reference, in: language),
            others: otherTongues.map { usage(of: reference, in: $0) }, files: [],
            formats: formats(reference))
    }

    private var otherTongues: [Language] { site.languages.filter { $0 != language } }

    /// The files beside a page, as links.
    func files(of reference: Reference) -> [CiteFile] {
        CiteFileKind.allCases.map { kind in
            CiteFile(
                href: kind.name, name: reference.key + kind.suffix, label: kind.label,
                type: kind.mediaType, isCopied: kind != .facts)
        }
    }

    /// Every format, written out.
    private func formats(_ reference: Reference) -> [CiteFormat] {
        [
            CiteFormat(label: "BibTeX", text: BibTeX.text(reference)),
            CiteFormat(label: "RIS", text: RIS.text(reference)),
            CiteFormat(label: "CSL-JSON", text: CSL.text(reference, .compact)),
        ] + wikiFormats(reference)
    }

    private func wikiFormats(_ reference: Reference) -> [CiteFormat] {
        let templates: [(StringKey, WikiTemplate, Wording)] = [
            (Keys.citeWikiEnglish, .english(reference), .english),
            (Keys.citeWikiFrench, .french(reference), .french),
        ]
        return templates.map { key, template, wording in
            CiteFormat(
                label: strings.text(key, ["template": "{{\(template.name)}}"]),
                text: template.opening, accessed: "{date}", locale: wording.locale,
                closing: template.closing)
        }
    }
}
