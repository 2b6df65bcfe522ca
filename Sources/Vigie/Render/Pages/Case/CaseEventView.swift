import Templates

/// A dated line of a case: it began, was disclosed, attributed, denied, answered, ended.
struct CaseEventView: View {
    var date: DateView
    /// What kind of event, in words: `Attribution, political`.
    var label: String
    /// A denial stands out.
    var isDenial = false
    /// Who speaks or acts; absent of the case's own dates.
    var by: LinkView?
    /// Whom an attribution names.
    var to: LinkView?
    /// Whose word an attribution repeats.
    var echo: LinkView?
    /// What was said or done, in our words.
    var text: WordsView?
    /// The raised numbers of its sources.
    var marks = ""

    static let fields = Fields<CaseEventView>(
        "event",
        [
            .view("date", DateView.self) { $0.date }, .text("label") { $0.label },
            .flag("denial") { $0.isDenial }, .view("by", LinkView.self) { $0.by },
            .view("to", LinkView.self) { $0.to }, .view("echo", LinkView.self) { $0.echo },
            .view("words", WordsView.self) { $0.text }, .html("marks") { $0.marks },
        ])
}
