import Templates

/// The findings on one actor, behind what it answered.
struct CaseFindingGroup: View {
    var actor: LinkView
    /// The days of its denials.
    var denials: [DateView]
    var replies: [CaseReplyView]
    var findings: [CaseFindingView]

    static let fields = Fields<CaseFindingGroup>(
        "findings of an actor",
        [
            .view("actor", LinkView.self) { $0.actor }, .list("denials") { $0.denials },
            .flag("has-denials") { !$0.denials.isEmpty }, .list("replies") { $0.replies },
            .list("findings") { $0.findings },
        ])
}
