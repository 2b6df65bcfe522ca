import Observatory
import Templates

extension Keys {
    static let matrixTitle: StringKey = "matrix.title"
    static let matrixYearTitle = StringKey("matrix.year-title", placeholders: ["year"])
    static let matrixLead = StringKey("matrix.lead", placeholders: ["actors", "date"])
    static let matrixTextTitle = StringKey("matrix.text-title", placeholders: ["text"])
    static let matrixTextLead = StringKey("matrix.text-lead", placeholders: ["actors", "date"])
    static let filterKind: StringKey = "matrix.filter.kind"
    static let filterRegion: StringKey = "matrix.filter.region"
    static let filterFamily: StringKey = "matrix.filter.family"
    static let filterEither: StringKey = "matrix.filter.either"
    static let filterText: StringKey = "matrix.filter.text"
    static let filterTexts = StringKey(counted: "matrix.filter.texts")
    static let chartCaption = StringKey("matrix.caption", placeholders: ["actors", "norms"])
    static let actorCount = StringKey(counted: "matrix.actor-count")
    static let normCount = StringKey(counted: "matrix.norm-count")
    static let cellMarked = StringKey("matrix.cell-marked", placeholders: ["standing"])

    /// A kind of actor in the plural: `States`.
    static func kindPlural(_ kind: Actor.Kind) -> StringKey {
        StringKey("matrix.kind." + kind.rawValue)
    }

    static let matrixKeys: [StringKey] =
        [
            matrixTitle, matrixYearTitle, matrixLead, chartCaption, actorCount, normCount,
            cellMarked, matrixTextTitle, matrixTextLead, filterKind, filterRegion, filterFamily,
            filterEither, filterText, filterTexts,
        ] + Actor.Kind.allCases.map(kindPlural)
}
