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

    static let versionNumber = StringKey("version.number", placeholders: ["number"])

    private static let versioned = EntryKind.allCases.filter(\.isVersioned)

    static let versionKeys: [StringKey] =
        versioned.map(versionLine) + versioned.map(versionIdentity) + [versionNumber]
}
