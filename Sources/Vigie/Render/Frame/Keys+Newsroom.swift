import Templates

extension Keys {
    static let newsroomTitle: StringKey = "newsroom.title"
    static let newsroomLead: StringKey = "newsroom.lead"
    static let newsroomTally = StringKey(counted: "newsroom.tally")
    static let newsroomMore = StringKey(counted: "newsroom.more")
    static let newsroomSources = StringKey(counted: "newsroom.sources")
    static let newsroomTexts = StringKey(counted: "newsroom.texts")
    static let newsroomAsked: StringKey = "newsroom.asked"
    static let newsroomReviewed: StringKey = "newsroom.reviewed"
    static let newsroomNeverReviewed: StringKey = "newsroom.never-reviewed"

    /// What is lacking, as a heading.
    static func newsroomHeading(_ lack: NewsroomGap.Lack) -> StringKey {
        StringKey("newsroom.lack." + lack.rawValue)
    }

    /// Why it matters, and what is done about it.
    static func newsroomWhy(_ lack: NewsroomGap.Lack) -> StringKey {
        StringKey("newsroom.why." + lack.rawValue)
    }

    static let newsroomKeys: [StringKey] =
        [
            newsroomTitle, newsroomLead, newsroomTally, newsroomMore, newsroomSources,
            newsroomTexts,
            newsroomAsked, newsroomReviewed, newsroomNeverReviewed,
        ] + NewsroomGap.Lack.allCases.flatMap { [newsroomHeading($0), newsroomWhy($0)] }
}
