import Templates

/// The record year by year: words above the line, deeds below it.
struct TimelinePage: View {
    /// What is dated in a year.
    struct Year: View {
        var year: String
        var instruments: [MentionView]
        var commitments: [MentionView]
        var cases: [MentionView]
        /// How many of each are left to the indexes; absent where none is.
        var moreWords: String?
        var moreCases: String?
        var binding: Int
        var incidents: Int
        var instrumentCount: Int
        var commitmentCount: Int
        var caseCount: Int

        static let fields = Fields<Year>(
            "timeline year",
            [
                .text("year") { $0.year }, .list("instruments") { $0.instruments },
                .list("commitments") { $0.commitments }, .list("cases") { $0.cases },
                .flag("has-words") { !$0.instruments.isEmpty || !$0.commitments.isEmpty },
                .flag("has-cases") { !$0.cases.isEmpty },
                .flag("empty") {
                    $0.instruments.isEmpty && $0.commitments.isEmpty && $0.cases.isEmpty
                },
                .text("more-words") { $0.moreWords }, .text("more-cases") { $0.moreCases },
                .text("binding") { String($0.binding) },
                .text("incidents") { String($0.incidents) },
                .text("instrument-count") { String($0.instrumentCount) },
                .text("commitment-count") { String($0.commitmentCount) },
                .text("case-count") { String($0.caseCount) },
            ])
    }

    var frame: PageFrame
    var title: WordsView
    /// The norm that it tells of; absent of the whole record.
    var norm: LinkView?
    var skyline: Skyline?
    /// What a block stands for, in words.
    var scale: String
    /// What is too old to be drawn, in words; absent where nothing is.
    var older: String?
    var years: [Year]
    /// The timelines of the other norms.
    var norms: [LinkView]

    static let fields = Fields<TimelinePage>(
        "timeline",
        [
            .view("frame", PageFrame.self) { $0.frame },
            .view("title", WordsView.self) { $0.title }, .view("norm", LinkView.self) { $0.norm },
            .list("norms") { $0.norms }, .flag("has-norms") { !$0.norms.isEmpty },
            .view("skyline", Skyline.self) { $0.skyline }, .text("scale") { $0.scale },
            .text("older") { $0.older },
            .list("years") { $0.years }, .flag("has-years") { !$0.years.isEmpty },
        ])
}
