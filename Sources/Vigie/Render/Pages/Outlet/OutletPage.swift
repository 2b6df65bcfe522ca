import Observatory
import Templates

/// The page of an outlet: what it is, and what it wrote.
struct OutletPage: View {
    var frame: PageFrame
    var title: WordsView
    /// What kind of medium it is, in words.
    var medium: String?
    var summary: WordsView?
    var country: LinkView?
    /// Its languages, in words.
    var tongues: String
    var url: String?
    var host: String
    /// How many articles, in words.
    var tally: String
    /// Its articles by year; absent where they are few.
    var chart: BlockChart?
    var body: BodyView?
    var jumps: [JumpsView]
    var groups: [IndexGroup]
    var pager: PagerView?
    /// Cases that quote it as the author of an attribution.
    var cases: [MentionView]
    var mentions: [MentionGroup]
    var sources: [SourceView]
    var permalink: String

    static let fields = Fields<OutletPage>(
        "outlet page",
        [
            .view("frame", PageFrame.self) { $0.frame },
            .view("title", WordsView.self) { $0.title },
            .text("medium") { $0.medium }, .view("summary", WordsView.self) { $0.summary },
            .view("country", LinkView.self) { $0.country }, .text("tongues") { $0.tongues },
            .text("url") { $0.url }, .text("host") { $0.host }, .text("tally") { $0.tally },
            .view("chart", BlockChart.self) { $0.chart },
            .view("body", BodyView.self) { $0.body }, .list("jumps") { $0.jumps },
            .flag("has-jumps") { !$0.jumps.isEmpty }, .list("groups") { $0.groups },
            .flag("has-groups") { !$0.groups.isEmpty },
            .view("pager", PagerView.self) { $0.pager }, .list("cases") { $0.cases },
            .flag("has-cases") { !$0.cases.isEmpty }, .list("mentions") { $0.mentions },
            .flag("has-mentions") { !$0.mentions.isEmpty }, .list("sources") { $0.sources },
            .flag("has-sources") { !$0.sources.isEmpty }, .text("permalink") { $0.permalink },
        ])
}
