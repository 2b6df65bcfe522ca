import Templates

/// What came of a case, with its sources.
struct CaseEffectView: View {
    var text: WordsView?
    var marks: String

    static let fields = Fields<CaseEffectView>(
        "effect", [.view("words", WordsView.self) { $0.text }, .html("marks") { $0.marks }])
}
