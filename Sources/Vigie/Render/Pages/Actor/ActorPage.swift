import Templates

/// An actor: what it took on, where it stands, what it is accused of and what it says.
struct ActorPage: View {
    var frame: PageFrame
    var kicker: String
    var title: WordsView
    var summary: WordsView?
    var facts: [FactView]
    var families: [ActorFamily]
    var commitments: [CommitmentRow]
    var inherited: [InheritedGroup]
    var accusations: [AccusationRow]
    /// The cases that only find that it honoured something.
    var merits: [AccusationRow]
    /// Its commitments and the findings on it by year; absent where they are few.
    var years: BlockChart?
    var targeted: [MentionView]
    var spoken: [MentionView]
    var groups: [GroupLinkRow]
    var links: [GroupLinkRow]
    var members: [MemberView]
    /// Whether the members stand behind a summary.
    var hasManyMembers: Bool
    var memberCount: String
    var organisations: [MemberView]
    var body: BodyView?
    var press: PressView?
    var mentions: [MentionGroup]
    var sources: [SourceView]

    static let fields = Fields<ActorPage>(
        "actor page",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("kicker") { $0.kicker },
            .view("title", WordsView.self) { $0.title },
            .view("summary", WordsView.self) { $0.summary }, .list("facts") { $0.facts },
            .list("families") { $0.families }, .flag("has-families") { !$0.families.isEmpty },
            .list("commitments") { $0.commitments },
            .flag("has-commitments") { !$0.commitments.isEmpty },
            .list("inherited") { $0.inherited },
            .flag("has-any-commitment") { !$0.commitments.isEmpty || !$0.inherited.isEmpty },
            .list("accusations") { $0.accusations },
            .flag("has-accusations") { !$0.accusations.isEmpty },
            .list("merits") { $0.merits }, .flag("has-merits") { !$0.merits.isEmpty },
            .view("years", BlockChart.self) { $0.years },
            .list("targeted") { $0.targeted }, .flag("has-targeted") { !$0.targeted.isEmpty },
            .list("spoken") { $0.spoken }, .flag("has-spoken") { !$0.spoken.isEmpty },
            .list("groups") { $0.groups }, .flag("has-groups") { !$0.groups.isEmpty },
            .list("links") { $0.links }, .flag("has-links") { !$0.links.isEmpty },
            .list("members") { $0.members }, .flag("has-members") { !$0.members.isEmpty },
            .flag("many-members") { $0.hasManyMembers }, .text("member-count") { $0.memberCount },
            .list("organisations") { $0.organisations },
            .flag("has-organisations") { !$0.organisations.isEmpty },
            .view("body", BodyView.self) { $0.body }, .view("press", PressView.self) { $0.press },
            .list("mentions") { $0.mentions }, .flag("has-mentions") { !$0.mentions.isEmpty },
            .list("sources") { $0.sources }, .flag("has-sources") { !$0.sources.isEmpty },
        ])
}
