import Templates

/// A finding: what the editors read in the case, and what the method made of it.
struct CaseFindingView: View {
    /// Reading and grade as shape and word; absent where the finding was not weighed.
    var mark: MarkView?
    /// Reading in words where there is no mark.
    var reading: String
    var actor: WordsView
    /// Its anchor, the same whatever becomes of other findings.
    var anchor: String
    /// The norm, leading to the standing of the actor on it, else to the norm itself.
    var norm: LinkView
    /// Whether the actor denies a breach.
    var isDenied = false
    /// Whether the method leaves it out of the standing.
    var isUncounted = false
    var because: WordsView?
    var marks = ""
    /// When the part of a long case that is meant began and ended.
    var span: String?
    /// The elements of a duty that it covers.
    var elements: [WordsView] = []
    /// Counted, or why not, in words; with the number of origins and the commitment.
    var ruling: [String] = []

    static let fields = Fields<CaseFindingView>(
        "finding",
        [
            .view("mark", MarkView.self) { $0.mark }, .text("reading") { $0.reading },
            .text("anchor") { $0.anchor },
            .view("actor", WordsView.self) { $0.actor }, .view("norm", LinkView.self) { $0.norm },
            .flag("denied") { $0.isDenied }, .flag("uncounted") { $0.isUncounted },
            .view("because", WordsView.self) { $0.because },
            .html("marks") { $0.marks }, .text("span") { $0.span },
            .list("elements") { $0.elements }, .flag("has-elements") { !$0.elements.isEmpty },
            .texts("ruling") { $0.ruling },
        ])
}
