import Templates

/// An actor's reply to the observatory, asked for or received.
struct CaseReplyView: View {
    var requested: DateView?
    var received: DateView?
    var text: WordsView?
    var marks: String

    static let fields = Fields<CaseReplyView>(
        "reply",
        [
            .view("requested", DateView.self) { $0.requested },
            .view("received", DateView.self) { $0.received },
            .view("words", WordsView.self) { $0.text }, .html("marks") { $0.marks },
        ])
}
