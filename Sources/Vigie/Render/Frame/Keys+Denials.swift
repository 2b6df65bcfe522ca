import Observatory
import Templates

/// The words that tell in how many cases an actor denies.
extension Keys {
    static let denialNone = StringKey("denial.none", placeholders: ["author"])
    static let denialNoneCounted = StringKey("denial.none-counted", placeholders: ["author"])
    static let denialTold = StringKey(
        counted: "denial.told", placeholders: ["author", "where", "reasons"])
    static let denialBareWords: StringKey = "denial.bare"
    static let denialReasonedWords: StringKey = "denial.reasoned"
    static let denialPartlyReasoned = StringKey(counted: "denial.partly-reasoned")

    /// In the only case, of those that count or of those shown.
    static func denialInOne(_ areCounted: Bool) -> StringKey {
        StringKey("denial.one-" + (areCounted ? "counted" : "shown"))
    }

    /// In all of several cases.
    static func denialInAll(_ areCounted: Bool) -> StringKey {
        StringKey("denial.all-" + (areCounted ? "counted" : "shown"), placeholders: ["all"])
    }

    /// In some of several cases.
    static func denialInSome(_ areCounted: Bool) -> StringKey {
        StringKey(
            "denial.some-" + (areCounted ? "counted" : "shown"), placeholders: ["some", "all"])
    }

    static let denialKeys: [StringKey] =
        [
            denialNone, denialNoneCounted, denialTold, denialBareWords, denialReasonedWords,
            denialPartlyReasoned,
        ] + [true, false].flatMap { [denialInOne($0), denialInAll($0), denialInSome($0)] }
}
