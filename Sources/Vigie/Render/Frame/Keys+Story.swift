import Observatory
import Templates

extension Keys {
    static let storyDeniedReasoned = StringKey(
        "story.denied-reasoned", placeholders: ["cases"])
    static let storyDeniedBare = StringKey("story.denied-bare", placeholders: ["cases"])
    static let storyUnbound: StringKey = "story.unbound"
    static let storyBound = StringKey(
        counted: "story.bound", placeholders: ["strength", "text", "date"])
    static let storyThrough = StringKey("story.through", placeholders: ["organisation"])
    static let storyCounted = StringKey("story.counted", placeholders: ["what", "cases"])
    static let storyHistoric = StringKey(
        counted: "story.uncounted.historic", placeholders: ["cases"])

    /// Why findings are not counted, with the cases; the historic have their own, with the years.
    static func storyUncounted(_ reason: Weighing.Reason) -> StringKey {
        StringKey("story.uncounted." + reason.rawValue, placeholders: ["cases"])
    }

    /// The row of the method's table that makes the standing.
    static func storyRule(_ standing: Standing) -> StringKey {
        StringKey("story.rule." + standing.rawValue)
    }

    static let storyKeys: [StringKey] =
        [
            storyDeniedReasoned, storyDeniedBare, storyUnbound, storyBound, storyThrough,
            storyCounted, storyHistoric,
        ]
        + Weighing.Reason.allCases.filter { $0 != .historic }.map(storyUncounted)
        + Standing.allCases.map(storyRule)
}
