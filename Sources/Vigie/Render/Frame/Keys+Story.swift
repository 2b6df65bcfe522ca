import Observatory
import Templates

extension Keys {
    static let storyDenied = StringKey("story.denied", placeholders: ["cases"])
    static let storyUnbound: StringKey = "story.unbound"
    static let storyBound = StringKey(
        counted: "story.bound", placeholders: ["strength", "text", "date"])
    static let storyThrough = StringKey("story.through", placeholders: ["organisation"])
    static let storyCounted = StringKey("story.counted", placeholders: ["what", "cases"])
    static let storyUncounted = StringKey("story.uncounted", placeholders: ["what", "cases"])

    /// The row of the method's table that makes the standing.
    static func storyRule(_ standing: Standing) -> StringKey {
        StringKey("story.rule." + standing.rawValue)
    }

    static let storyKeys: [StringKey] =
        [storyDenied, storyUnbound, storyBound, storyThrough, storyCounted, storyUncounted]
        + Standing.allCases.map(storyRule)
}
