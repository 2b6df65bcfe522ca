import Templates

/// One of the things that a duty consists of.
struct NormElementView: View {
    var text: WordsView
    /// Whether the duty is honoured only when this is.
    var isCore: Bool

    static let fields = Fields<NormElementView>(
        "element", [.view("text", WordsView.self) { $0.text }, .flag("core") { $0.isCore }])
}
