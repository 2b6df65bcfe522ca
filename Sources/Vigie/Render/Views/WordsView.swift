import Templates

/// Words that may be in another language than the page.
struct WordsView: View {
    var text: String
    /// The language's code; absent where it is the page's.
    var lang: String?

    static let fields = Fields<WordsView>(
        "words", [.text("text") { $0.text }, .text("lang") { $0.lang }])
}
