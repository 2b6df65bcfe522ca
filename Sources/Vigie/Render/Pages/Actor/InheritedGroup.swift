import Templates

/// What an organisation took on for its members, of whom the actor is one.
struct InheritedGroup: View {
    var organisation: LinkView
    var summary: String
    var commitments: [LinkView]

    static let fields = Fields<InheritedGroup>(
        "inherited",
        [
            .view("organisation", LinkView.self) { $0.organisation },
            .text("summary") { $0.summary }, .list("commitments") { $0.commitments },
        ])
}
