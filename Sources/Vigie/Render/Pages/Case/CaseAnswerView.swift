import Templates

/// What one of the accused answers: its denials, then its reply to the observatory.
struct CaseAnswerView: View {
    /// A denial.
    struct Statement: View {
        var date: DateView
        var text: WordsView?
        var marks: String
        /// Whether it gives grounds that a reader can check.
        var isReasoned: Bool

        static let fields = Fields<Statement>(
            "denial",
            [
                .view("date", DateView.self) { $0.date },
                .view("words", WordsView.self) { $0.text }, .html("marks") { $0.marks },
                .flag("reasoned") { $0.isReasoned },
            ])
    }

    var actor: LinkView
    var denials: [Statement]
    var replies: [CaseReplyView]

    static let fields = Fields<CaseAnswerView>(
        "answer",
        [
            .view("actor", LinkView.self) { $0.actor }, .list("denials") { $0.denials },
            .list("replies") { $0.replies },
        ])
}
