import Templates

/// A short exact quotation from an article.
struct QuoteView: View {
    /// The words as printed, in their language.
    var words: WordsView
    /// What they mean in the page's language; absent where they are in it, or nobody says.
    var translation: WordsView?
    /// Who speaks; absent: the article itself.
    var speaker: LinkView?

    static let fields = Fields<QuoteView>(
        "quote",
        [
            .view("quoted", WordsView.self) { $0.words },
            .view("translation", WordsView.self) { $0.translation },
            .view("speaker", LinkView.self) { $0.speaker },
        ])
}
