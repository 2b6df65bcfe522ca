public import Observatory

/// Where everything is on the site (site.md, Pages). Paths begin and end with a slash.
public struct Addresses: Sendable {
    /// A page's own address segments, by language.
    let pagePaths: [Slug: [Language: Slug]]

    /// The sections of the site that are no kind of entry.
    public enum Section: String, Sendable, Hashable, CaseIterable {
        case matrix, standings, timeline, search, corrections, data, newsroom
    }

    /// The page of an entry: `/en/cases/wannacry-2017/`.
    public func path(of id: EntryID, in language: Language) -> String {
        if id.kind == .page {
            return "/\(language.code)/\(pagePaths[id.slug]?[language]?.text ?? id.slug.text)/"
        }
        return index(of: id.kind, in: language) + id.slug.text + "/"
    }

    /// Where the entry of a content file is shown, in the language of the file: `/fr/cas/wannacry-2017/`
    /// of `cases/wannacry-2017.fr.md`; nil of other files. Pages may have an address of their own in a
    /// language: theirs is the neutral one.
    public static func shown(_ file: String, of site: Site) -> String? {
        let parts = file.split(separator: "/").suffix(2)
        let names = (parts.last ?? "").split(separator: ".")
        guard names.last == "md", let kind = parts.first.flatMap({ EntryKind(folder: String($0)) }),
            let slug = names.first.flatMap({ Slug(String($0)) })
        else { return nil }
        let language = site.languages.first { names.count == 3 && names[1] == $0.code }
        let addresses = Addresses(pagePaths: [:])
        return kind == .page
            ? addresses.permalink(of: EntryID(kind, slug))
            : addresses.path(of: EntryID(kind, slug), in: language ?? site.defaultLanguage)
    }

    /// The index of a kind: `/en/cases/`. Pages have none: the home page stands for it.
    public func index(of kind: EntryKind, in language: Language) -> String {
        kind == .page ? home(in: language) : "/\(language.code)/\(segment(of: kind, in: language))/"
    }

    /// The neutral permalink of an entry: `/case/wannacry-2017/`.
    public func permalink(of id: EntryID) -> String { "/\(id.kind.rawValue)/\(id.slug.text)/" }

    /// The home page in a language.
    public func home(in language: Language) -> String { "/\(language.code)/" }

    /// A section: `/en/matrix/`.
    public func section(_ section: Section, in language: Language) -> String {
        "/\(language.code)/\(segment(of: section, in: language))/"
    }

    /// The matrix as it stood at a year's end: `/en/matrix/2018/`.
    public func matrix(_ year: Int, in language: Language) -> String {
        self.section(.matrix, in: language) + "\(year)/"
    }

    /// The matrix of those who took on a text and of the norms that it states:
    /// `/en/matrix/instruments/paris-call/`.
    public func matrix(of instrument: Slug, in language: Language) -> String {
        let texts = segment(of: EntryKind.instrument, in: language)
        return self.section(.matrix, in: language) + "\(texts)/\(instrument.text)/"
    }

    /// The timeline of a norm: `/en/timeline/no-ip-theft/`.
    public func timeline(of norm: Slug, in language: Language) -> String {
        section(.timeline, in: language) + norm.text + "/"
    }

    /// The dossier of an actor and a norm: `/en/standings/russia/no-ip-theft/`.
    public func standing(_ actor: Slug, _ norm: Slug, in language: Language) -> String {
        section(.standings, in: language) + "\(actor.text)/\(norm.text)/"
    }

    /// The Atom feed of a language.
    public func feed(in language: Language) -> String {
        "/\(language.code)/" + (language == .french ? "flux.xml" : "feed.xml")
    }

    /// The folder of images.
    static let images = "/images/"

    /// The copy of an image beside an entry, from its folder and name inside the content.
    public func image(_ inside: String) -> String { Addresses.images + inside }

    /// The address segment of a kind.
    public func segment(of kind: EntryKind, in language: Language) -> String {
        guard language == .french else { return kind.folder }
        return switch kind {
        case .norm: "normes"
        case .instrument: "textes"
        case .actor: "acteurs"
        case .commitment: "engagements"
        case .case: "cas"
        case .coverage: "presse"
        case .outlet: "medias"
        case .page: "pages"
        }
    }

    func segment(of section: Section, in language: Language) -> String {
        guard language == .french else { return section.rawValue }
        return switch section {
        case .matrix: "tableau"
        case .standings: "constats"
        case .timeline: "chronologie"
        case .search: "recherche"
        case .corrections: "corrections"
        case .data: "donnees"
        case .newsroom: "redaction"
        }
    }
}
