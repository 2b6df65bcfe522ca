import Templates

extension Keys {
    static let timelineTitle: StringKey = "timeline.title"
    static let timelineLead: StringKey = "timeline.lead"
    static let timelineChart = StringKey(
        "timeline.chart", placeholders: ["first", "last", "texts", "cases"])
    static let timelineScale = StringKey(counted: "timeline.scale")
    static let timelineOlder = StringKey(
        "timeline.older", placeholders: ["texts", "cases", "year"])
    static let timelineOfNorm: StringKey = "timeline.of-norm"
    static let timelineMore = StringKey(counted: "timeline.more")

    static let timelineKeys: [StringKey] = [
        timelineTitle, timelineLead, timelineChart, timelineScale, timelineOlder,
        timelineMore, timelineOfNorm,
    ]
}
