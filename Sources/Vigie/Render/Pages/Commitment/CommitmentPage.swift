import Templates

/// The page of a commitment: who took what on, when and how.
struct CommitmentPage: View {
    var frame: PageFrame
    var title: WordsView
    var summary: WordsView?
    var instrument: LinkView
    /// By what act, in words.
    var act: String
    var date: DateView
    var until: DateView?
    /// Whether it is a proposal, which commits nobody.
    var isProposal: Bool
    /// How many parties, in words.
    var tally: String
    var groups: [PartyGroup]
    /// The states among the parties; absent where they are few.
    var map: TileMap?
    var provisions: [ProvisionView]
    /// Whether all provisions are taken on.
    var isWhole: Bool
    var body: BodyView?
    var press: PressView?
    var mentions: [MentionGroup]
    var sources: [SourceView]
    var permalink: String

    /// Whether a party has withdrawn.
    private var hasEnded: Bool { groups.contains { $0.parties.contains { $0.until != nil } } }

    static let fields = Fields<CommitmentPage>(
        "commitment page",
        [
            .view("frame", PageFrame.self) { $0.frame },
            .view("title", WordsView.self) { $0.title },
            .view("summary", WordsView.self) { $0.summary },
            .view("instrument", LinkView.self) { $0.instrument }, .text("act") { $0.act },
            .view("date", DateView.self) { $0.date }, .view("until", DateView.self) { $0.until },
            .flag("proposal") { $0.isProposal }, .text("tally") { $0.tally },
            .list("groups") { $0.groups }, .view("map", TileMap.self) { $0.map },
            .list("provisions") { $0.provisions },
            .flag("has-provisions") { !$0.provisions.isEmpty }, .flag("whole") { $0.isWhole },
            .view("body", BodyView.self) { $0.body }, .view("press", PressView.self) { $0.press },
            .list("mentions") { $0.mentions }, .flag("has-mentions") { !$0.mentions.isEmpty },
            .list("sources") { $0.sources }, .flag("has-sources") { !$0.sources.isEmpty },
            .text("permalink") { $0.permalink },
            .flag("ended") { $0.hasEnded }, .text("width") { $0.hasEnded ? "4" : "3" },
        ])
}
