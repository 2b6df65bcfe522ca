/// The files beside the page of a case, norm or instrument (site.md, Files beside the pages).
enum CiteFileKind: CaseIterable {
    case bibTeX, ris, csl
    /// The facts of the entry.
    case facts

    /// The formats of citations.
    static let formats: [CiteFileKind] = [.bibTeX, .ris, .csl]

    /// A reference in the format; nothing of the facts.
    func text(_ reference: Reference) -> String {
        switch self {
        case .bibTeX: BibTeX.text(reference)
        case .ris: RIS.text(reference)
        case .csl: CSL.text(reference)
        case .facts: ""
        }
    }

    /// The file's name beside the page.
    var name: String {
        switch self {
        case .bibTeX: "cite.bib"
        case .ris: "cite.ris"
        case .csl: "cite.json"
        case .facts: "index.json"
        }
    }

    /// What follows the key in the name that a loaded file gets.
    var suffix: String {
        switch self {
        case .bibTeX: ".bib"
        case .ris: ".ris"
        case .csl: ".csl.json"
        case .facts: ".json"
        }
    }

    /// The format's name.
    var label: String {
        switch self {
        case .bibTeX: "BibTeX"
        case .ris: "RIS"
        case .csl: "CSL-JSON"
        case .facts: "JSON"
        }
    }

    /// The media type.
    var mediaType: String {
        switch self {
        case .bibTeX: "application/x-bibtex"
        case .ris: "application/x-research-info-systems"
        case .csl: "application/vnd.citationstyles.csl+json"
        case .facts: "application/json"
        }
    }
}
