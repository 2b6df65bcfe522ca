import Observatory
import Templates

extension Keys {
    static let outcomeNone: StringKey = "method.outcome.none"
    static let outcomeCommitment = StringKey(
        "method.outcome.commitment", placeholders: ["strength"])
    static let outcomeUncommitted: StringKey = "method.outcome.uncommitted"
    static let outcomeGrade = StringKey("method.outcome.grade", placeholders: ["grade"])
    static let outcomeCounted: StringKey = "method.outcome.counted"
    static let outcomeDisputed: StringKey = "method.outcome.disputed"
    static let outcomeUncounted = StringKey("method.outcome.uncounted", placeholders: ["reason"])
    static let outcomeConfidence = StringKey(
        "method.outcome.confidence", placeholders: ["confidence"])
    static let outcomeMarked: StringKey = "method.outcome.marked"
    static let outcomeUnmarked: StringKey = "method.outcome.unmarked"

    /// The heading of a section of the method.
    static func methodSection(_ number: Int) -> StringKey {
        StringKey("method.section.s" + String(number))
    }

    static let methodKeys: [StringKey] =
        [
            outcomeNone, outcomeCommitment, outcomeUncommitted, outcomeGrade, outcomeCounted,
            outcomeDisputed, outcomeUncounted, outcomeConfidence, outcomeMarked, outcomeUnmarked,
        ] + Set(MethodRule.all.map(\.section)).sorted().map(methodSection)
}
