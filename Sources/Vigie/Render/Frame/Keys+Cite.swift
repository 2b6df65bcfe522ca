import Observatory
import Templates

extension Keys {
    /// What is cited, in a word or two with its name: `case wannacry-2017`.
    static func citeIdentity(_ kind: CitedKind) -> StringKey {
        StringKey("cite.identity-" + kind.rawValue, placeholders: ["slug"])
    }

    /// What kind of document it is: `Case`.
    static func citeGenre(_ kind: CitedKind) -> StringKey {
        StringKey("cite.genre-" + kind.rawValue)
    }

    static let citeHeading: StringKey = "cite.heading"
    static let citeFull = StringKey(
        "cite.full", placeholders: ["site", "title", "identity", "state", "url"])
    static let citeShort = StringKey("cite.short-form", placeholders: ["site", "slug", "state"])
    static let citeVersion = StringKey("cite.version", placeholders: ["number", "date"])
    static let citeShortVersion = StringKey("cite.short-version", placeholders: ["number"])
    static let citeAsOf = StringKey("cite.as-of", placeholders: ["date"])
    static let citeByMethod = StringKey("cite.by-method", placeholders: ["date", "method"])
    static let citeShortAsOf = StringKey("cite.short-as-of", placeholders: ["date"])
    static let citeShortByMethod = StringKey(
        "cite.short-by-method", placeholders: ["date", "method"])
    static let citeArticle = StringKey(
        "cite.article", placeholders: ["title", "outlet", "date"])
    static let citeBy = StringKey("cite.by", placeholders: ["authors", "article"])
    static let citeAt = StringKey("cite.at", placeholders: ["article", "url"])
    static let citeAccessed = StringKey("cite.accessed", placeholders: ["date"])
    static let citeOfVersion = StringKey("cite.note-version", placeholders: ["number"])
    static let citeOfToday: StringKey = "cite.note-today"
    static let citeOfArticle: StringKey = "cite.note-article"
    static let citeWikiEnglish = StringKey("cite.wiki-english", placeholders: ["template"])
    static let citeWikiFrench = StringKey("cite.wiki-french", placeholders: ["template"])
    static let citeUsage: StringKey = "cite.usage"

    static let citeKeys: [StringKey] =
        CitedKind.allCases.map(citeIdentity) + CitedKind.allCases.map(citeGenre) + [
            citeHeading, citeFull, citeShort, citeVersion, citeShortVersion, citeAsOf, citeByMethod,
            citeShortAsOf, citeShortByMethod, citeArticle, citeBy, citeAt, citeAccessed,
            citeOfVersion, citeOfToday, citeOfArticle, citeUsage, citeWikiEnglish,
            citeWikiFrench,
        ]
}
