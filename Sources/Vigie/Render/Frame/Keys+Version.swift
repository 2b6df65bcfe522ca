import Observatory
import Templates

extension Keys {
    /// Which version of what, from when.
    static func versionLine(_ kind: EntryKind) -> StringKey {
        StringKey("version.line-" + kind.rawValue, placeholders: ["number", "date"])
    }

    /// A version as one cites it: `case wannacry-2017, version 3`.
    static func versionIdentity(_ kind: EntryKind) -> StringKey {
        StringKey("version.identity-" + kind.rawValue, placeholders: ["slug", "number"])
    }

    /// What a version is in the list of changes.
    static func version(_ version: PublishedVersion, isFirst: Bool) -> StringKey {
        isFirst ? eventFirst : version.isCorrection ? eventCorrection : eventVersion
    }

    static let versionNumber = StringKey("version.number", placeholders: ["number"])
    static let versionOf = StringKey("version.of", placeholders: ["number"])
    static let versionLabel = StringKey("version.label", placeholders: ["number", "date"])
    static let versionNone: StringKey = "version.none"
    static let versionChanged = StringKey("version.changed", placeholders: ["number"])
    static let versionChanges = StringKey("version.changes-in", placeholders: ["number"])

    static let corrections: StringKey = "corrections.title"
    static let correctionsOf = StringKey("corrections.of", placeholders: ["year"])
    static let correctionsLead: StringKey = "corrections.lead"
    static let methodHistory: StringKey = "corrections.method-title"
    static let firstPublications = StringKey(counted: "corrections.firsts")
    static let eventFirst: StringKey = "corrections.first"
    static let eventVersion: StringKey = "corrections.version"
    static let eventCorrection: StringKey = "corrections.correction"
    static let eventWithdrawn: StringKey = "corrections.withdrawn"
    static let eventMerged = StringKey("corrections.merged", placeholders: ["slug"])
    static let eventStanding: StringKey = "corrections.standing"
    static let eventMethod: StringKey = "corrections.method"
    static let causeMethod: StringKey = "corrections.cause-method"
    static let causeTime: StringKey = "corrections.cause-time"
    static let standingNone: StringKey = "corrections.nothing"
    static let colon: StringKey = "case.colon"
    static let mergedTitle = StringKey("merged.title", placeholders: ["slug"])

    private static let versioned = EntryKind.allCases.filter(\.isVersioned)

    static let versionKeys: [StringKey] =
        versioned.map(versionLine) + versioned.map(versionIdentity)
        + [
            versionNumber, versionOf, versionLabel, versionNone, versionChanged, versionChanges,
            corrections, correctionsOf, correctionsLead, methodHistory, firstPublications,
            eventFirst, eventVersion, eventCorrection, eventWithdrawn, eventMerged, eventStanding,
            eventMethod, causeMethod, causeTime, standingNone, colon, mergedTitle,
        ]
}
