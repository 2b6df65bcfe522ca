import Templates

/// An attribution and what it counts for.
struct VoiceRow: View {
    var by: LinkView
    var to: LinkView
    var date: DateView
    var basis: String
    /// What was said, in our words; absent where that is not recorded.
    var said: WordsView?
    var weight: String

    static let fields = Fields<VoiceRow>(
        "voice",
        [
            .view("by", LinkView.self) { $0.by }, .view("to", LinkView.self) { $0.to },
            .view("date", DateView.self) { $0.date }, .text("basis") { $0.basis },
            .view("said", WordsView.self) { $0.said },
            .text("weight") { $0.weight },
        ])
}
