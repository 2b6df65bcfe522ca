import Templates

/// A line of the table of attributions.
struct CaseAttributionView: View {
    var by: LinkView
    var to: LinkView
    var date: DateView
    /// What it rests on, in words; with `interested` where the speaker is.
    var basis: String
    /// Whose word it repeats; absent: its own, or a joint one.
    var echo: LinkView?
    /// Own or joint, in words; empty of an echo.
    var origin: String
    /// The only norms that it bears on.
    var norms: [LinkView]
    /// When it was withdrawn, dismissed or annulled.
    var until: DateView?
    var marks: String

    static let fields = Fields<CaseAttributionView>(
        "attribution",
        [
            .view("by", LinkView.self) { $0.by }, .view("to", LinkView.self) { $0.to },
            .view("date", DateView.self) { $0.date }, .text("basis") { $0.basis },
            .view("echo", LinkView.self) { $0.echo }, .text("origin") { $0.origin },
            .list("norms") { $0.norms }, .flag("has-norms") { !$0.norms.isEmpty },
            .view("until", DateView.self) { $0.until }, .html("marks") { $0.marks },
        ])
}
