import Templates

extension Keys {
    static func pressTitle(_ section: PressSection) -> StringKey {
        StringKey("newsstand." + section.rawValue + ".title")
    }

    static func pressLead(_ section: PressSection) -> StringKey {
        StringKey("newsstand." + section.rawValue + ".lead")
    }

    static let pressIndex: StringKey = "newsstand.index"
    static let pressByOutlet: StringKey = "newsstand.by-outlet"
    static let pressMonthUnknown: StringKey = "newsstand.month-unknown"
    static let pressYearOnly = StringKey("newsstand.year-only", placeholders: ["year"])
    static let pressUndated = StringKey(counted: "newsstand.undated")
    /// French, English, others.
    static let pressTongues: [StringKey] = [
        "newsstand.french-articles", "newsstand.english-articles", "newsstand.other-articles",
    ]
    static let pressChartTitle = StringKey(
        "newsstand.chart", placeholders: ["first", "last", "articles"])
    static let pressFrenchCount = StringKey(counted: "newsstand.french-count")
    static let pressOtherCount = StringKey(counted: "newsstand.other-count")
    static let pressEventCount = StringKey(counted: "newsstand.event-count")
    static let pressSubjectCount = StringKey(counted: "newsstand.subject-count")
    static let pressCase: StringKey = "newsstand.case"
    static let pressText: StringKey = "newsstand.text"
    static let pressAll = StringKey(counted: "newsstand.all")

    /// The strings of the pages of the press beside its index.
    static let pressSectionKeys: [StringKey] =
        [
            pressIndex, pressByOutlet, pressMonthUnknown, pressYearOnly, pressUndated,
            pressChartTitle, pressFrenchCount, pressOtherCount, pressEventCount, pressSubjectCount,
            pressCase, pressText, pressAll,
        ] + pressTongues + PressSection.allCases.flatMap { [pressTitle($0), pressLead($0)] }
}
