import Observatory
import Templates

extension Keys {
    static let chartSame: StringKey = "figure.same"
    static let chartTable: StringKey = "figure.table"
    static let chartYear: StringKey = "figure.year"
    static let chartMonth: StringKey = "figure.month"
    static let chartAbove: StringKey = "figure.above"
    static let chartBelow: StringKey = "figure.below"
    static let chartBinding: StringKey = "figure.binding"
    static let chartVoluntary: StringKey = "figure.voluntary"
    static let chartUnit = StringKey(counted: "figure.unit")
    static let chartUnitParties = StringKey(counted: "figure.unit-parties")
    static let chartUnitArticles = StringKey(counted: "figure.unit-articles")

    static let uptakeTitle = StringKey(
        "uptake.title", placeholders: ["parties", "first", "last", "peak", "most"])
    static let uptakeActs = StringKey(counted: "uptake.acts")

    static let tilesLead = StringKey("tiles.lead", placeholders: ["states", "total"])
    static let tilesThrough = StringKey(counted: "tiles.through")
    static let tilesTitle = StringKey(
        "tiles.title", placeholders: ["region", "parties", "total"])

    static func region(_ region: Region) -> StringKey { StringKey("region." + region.rawValue) }

    static let lineageTitle = StringKey(
        "lineage.title", placeholders: ["norm", "texts", "first", "last"])
    static let lineageDescription: StringKey = "lineage.description"

    static func branch(_ branch: LineageBranch) -> StringKey {
        StringKey("lineage.branch." + branch.rawValue)
    }

    static let yearsTitle = StringKey(
        "years.title",
        placeholders: ["actor", "first", "last", "entries"])
    static let yearsCommitments = StringKey(counted: "years.commitments")
    static let yearsOlder = StringKey(counted: "years.older", placeholders: ["year"])
    static let yearsBreaches = StringKey(counted: "years.breaches")
    static let yearsHonoured = StringKey(counted: "years.honoured")
    static let yearsNote: StringKey = "years.note"
    /// In the order of the drawing, from the line outwards: above it, then below it.
    static let yearsSeries: [StringKey] = [
        "years.binding", "years.voluntary", "years.breach-counted", "years.breach-uncounted",
        "years.honoured-counted", "years.honoured-uncounted",
    ]

    /// The strings of the drawings.
    static let chartKeys: [StringKey] =
        [
            chartSame, chartTable, chartYear, chartMonth, chartAbove, chartBelow, chartBinding,
            chartVoluntary, chartUnit, chartUnitParties, chartUnitArticles, uptakeTitle, uptakeActs,
            tilesLead, tilesThrough, tilesTitle, lineageTitle, lineageDescription, yearsTitle,
            yearsCommitments, yearsOlder, yearsBreaches, yearsHonoured, yearsNote,
        ] + yearsSeries + Region.allCases.map(region) + LineageBranch.allCases.map(branch)
}
