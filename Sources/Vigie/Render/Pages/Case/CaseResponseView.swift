import Templates

/// A line of the table of responses.
struct CaseResponseView: View {
    var by: LinkView
    var date: DateView
    /// What kind of act, in words.
    var form: String
    var marks: String

    static let fields = Fields<CaseResponseView>(
        "response",
        [
            .view("by", LinkView.self) { $0.by }, .view("date", DateView.self) { $0.date },
            .text("form") { $0.form }, .html("marks") { $0.marks },
        ])
}
