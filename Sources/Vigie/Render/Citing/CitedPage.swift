import Observatory

/// A page of the observatory in one language, as it can be cited.
struct CitedPage: Sendable, Hashable {
    /// What the page is about.
    let kind: CitedKind
    /// The name that is the same in all languages: `wannacry-2017`, `russia/no-ip-theft`.
    let name: String
    /// The title, plain.
    let title: String
    /// The title's language.
    let titleLanguage: Language
    /// The page's language.
    let language: Language
    /// The frozen version to cite; nil where there is none: then the page of the day is cited.
    let version: CitedVersion?
    /// The day of the version, or of the record.
    let date: Day
    /// The page's address in full: the frozen version's where there is one.
    let url: String
    /// What it says, in a sentence or two.
    let abstract: String?

    /// The key in a bibliography: `vigie-wannacry-2017-v3`, `vigie-norm-no-ip-theft`.
    var key: String { CitedPage.key(kind, name, version?.number) }

    /// The key of a page or of a version of it.
    static func key(_ kind: CitedKind, _ name: String, _ version: Int?) -> String {
        let kind = kind == .case ? "" : kind.rawValue + "-"
        let name = name.replacing("/", with: "-")
        return "vigie-" + kind + name + (version.map { "-v\($0)" } ?? "")
    }
}
