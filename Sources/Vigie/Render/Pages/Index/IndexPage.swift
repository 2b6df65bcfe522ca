import Templates

/// An index of a kind of entry, or one page of it where it is long.
struct IndexPage: View {
    var frame: PageFrame
    var title: String
    /// How many entries there are, in words.
    var tally: String
    /// What the index lists and in what order.
    var lead: String?
    /// A neighbouring index that the menu does not list.
    var also: LinkView?
    /// The ways through the press, on its index and the pages beside it.
    var ways: [LinkView] = []
    /// What the index lists, over time; absent where one year tells it all.
    var chart: BlockChart?
    /// The groups of all pages, to jump by.
    var jumps: [JumpsView]
    var groups: [IndexGroup]
    var pager: PagerView?

    static let fields = Fields<IndexPage>(
        "index page",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .text("tally") { $0.tally }, .text("lead") { $0.lead },
            .view("also", LinkView.self) { $0.also }, .list("jumps") { $0.jumps },
            .list("ways") { $0.ways }, .flag("has-ways") { !$0.ways.isEmpty },
            .view("chart", BlockChart.self) { $0.chart },
            .flag("has-jumps") { !$0.jumps.isEmpty }, .list("groups") { $0.groups },
            .view("pager", PagerView.self) { $0.pager },
        ])
}
