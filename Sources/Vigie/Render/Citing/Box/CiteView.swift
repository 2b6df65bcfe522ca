import Templates

/// The box that says how a page, or the article that it is about, is cited.
struct CiteView: View {
    /// What the citation is of.
    var note: String
    /// By the usage of the page's language.
    var own: CiteUsage
    /// By that of the site's other languages.
    var others: [CiteUsage]
    var files: [CiteFile]
    var formats: [CiteFormat]

    static let fields = Fields<CiteView>(
        "cite box",
        [
            .text("note") { $0.note }, .view("own", CiteUsage.self) { $0.own },
            .list("others") { $0.others }, .list("files") { $0.files },
            .flag("has-files") { !$0.files.isEmpty }, .list("formats") { $0.formats },
            .flag("has-more") { !$0.others.isEmpty || !$0.formats.isEmpty },
        ])
}
