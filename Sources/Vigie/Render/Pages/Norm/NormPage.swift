import Templates

/// A norm: what it asks, who states it, who is committed to it, and how they stand.
struct NormPage: View {
    var frame: PageFrame
    var kicker: String
    var title: WordsView
    var summary: WordsView?
    var facts: [FactView]
    var standings: [StandingGroup]
    var elements: [NormElementView]
    /// Its family tree; absent where fewer than two texts state it.
    var lineage: LineageChart?
    var texts: [ProvisionRow]
    var committed: [CommittedGroup]
    var findings: [NormFindingRow]
    var body: BodyView?
    var press: PressView?
    var mentions: [MentionGroup]
    var sources: [SourceView]
    var cite: CiteView?

    static let fields = Fields<NormPage>(
        "norm page",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("kicker") { $0.kicker },
            .view("title", WordsView.self) { $0.title },
            .view("summary", WordsView.self) { $0.summary }, .list("facts") { $0.facts },
            .list("standings") { $0.standings },
            .flag("has-standings") { !$0.standings.isEmpty },
            .list("elements") { $0.elements }, .flag("has-elements") { !$0.elements.isEmpty },
            .view("lineage", LineageChart.self) { $0.lineage },
            .list("texts") { $0.texts }, .flag("has-texts") { !$0.texts.isEmpty },
            .list("committed") { $0.committed }, .flag("has-committed") { !$0.committed.isEmpty },
            .list("findings") { $0.findings }, .flag("has-findings") { !$0.findings.isEmpty },
            .view("body", BodyView.self) { $0.body }, .view("press", PressView.self) { $0.press },
            .list("mentions") { $0.mentions }, .flag("has-mentions") { !$0.mentions.isEmpty },
            .list("sources") { $0.sources }, .flag("has-sources") { !$0.sources.isEmpty },
            .view("cite", CiteView.self) { $0.cite },
        ])
}
