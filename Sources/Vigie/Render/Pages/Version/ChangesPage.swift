import Templates

/// What changed from one version to the next, word by word.
struct ChangesPage: View {
    /// A block that changed.
    struct Change: View {
        /// The heading of its section, where it is the first of it.
        var section: String?
        /// Its words, those taken out and put in marked.
        var html: String

        static let fields = Fields<Change>(
            "change", [.text("section") { $0.section }, .html("html") { $0.html }])
    }

    var frame: PageFrame
    var title: WordsView
    var older: VersionRow
    var newer: VersionRow
    var changes: [Change]
    /// Back to the entry.
    var entry: LinkView

    static let fields = Fields<ChangesPage>(
        "changes page",
        [
            .view("frame", PageFrame.self) { $0.frame },
            .view("title", WordsView.self) { $0.title },
            .view("older", VersionRow.self) { $0.older },
            .view("newer", VersionRow.self) { $0.newer }, .list("changes") { $0.changes },
            .flag("has-changes") { !$0.changes.isEmpty },
            .view("entry", LinkView.self) { $0.entry },
        ])

    /// Where it stands: below the frozen page of the newer version.
    static func address(below frozen: String) -> String { frozen + "changes/" }
}
