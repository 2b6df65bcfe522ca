import Templates

/// The page of an instrument: what it is, what it states, who took it on.
struct InstrumentPage: View {
    var frame: PageFrame
    var title: WordsView
    /// What kind of text it is, in words.
    var form: String
    var summary: WordsView?
    var adopted: DateView
    /// Where: an organisation, a meeting.
    var forum: WordsView?
    /// How far it has come, in words.
    var stage: String
    var isBinding: Bool
    /// Its official symbol.
    var symbol: String?
    var url: String?
    var host: String
    var provisions: [ProvisionView]
    /// Who took it on, in the order of time.
    var adherences: [AdherenceView]
    /// Its parties over time; absent where one year tells it all.
    var chart: BlockChart?
    /// The states among its parties; absent where they are few.
    var map: TileMap?
    /// How many commitments, in words.
    var tally: String
    var body: BodyView?
    var press: PressView?
    var mentions: [MentionGroup]
    var sources: [SourceView]
    var permalink: String
    var cite: CiteView?

    static let fields = Fields<InstrumentPage>(
        "instrument page",
        [
            .view("frame", PageFrame.self) { $0.frame },
            .view("title", WordsView.self) { $0.title },
            .text("form") { $0.form }, .view("summary", WordsView.self) { $0.summary },
            .view("adopted", DateView.self) { $0.adopted },
            .view("forum", WordsView.self) { $0.forum }, .text("stage") { $0.stage },
            .flag("binding") { $0.isBinding }, .text("symbol") { $0.symbol },
            .text("url") { $0.url }, .text("host") { $0.host },
            .list("provisions") { $0.provisions },
            .flag("has-provisions") { !$0.provisions.isEmpty },
            .list("adherences") { $0.adherences },
            .view("chart", BlockChart.self) { $0.chart }, .view("map", TileMap.self) { $0.map },
            .flag("has-adherences") { !$0.adherences.isEmpty }, .text("tally") { $0.tally },
            .view("body", BodyView.self) { $0.body }, .view("press", PressView.self) { $0.press },
            .list("mentions") { $0.mentions }, .flag("has-mentions") { !$0.mentions.isEmpty },
            .list("sources") { $0.sources }, .flag("has-sources") { !$0.sources.isEmpty },
            .text("permalink") { $0.permalink }, .view("cite", CiteView.self) { $0.cite },
        ])
}
