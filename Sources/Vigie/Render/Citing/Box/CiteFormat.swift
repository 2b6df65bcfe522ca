import Templates

/// A citation in a format, written out on the page.
struct CiteFormat: View {
    /// The format's name.
    var label: String
    /// The text, up to where the day of access goes.
    var text: String
    /// What the reader's browser adds there, for `{date}`; absent: nothing.
    var accessed: String?
    /// The language and country by whose habits it writes the day.
    var locale = ""
    /// What follows.
    var closing = ""

    static let fields = Fields<CiteFormat>(
        "citation format",
        [
            .text("label") { $0.label }, .text("text") { $0.text },
            .text("accessed") { $0.accessed }, .text("locale") { $0.locale },
            .text("closing") { $0.closing },
        ])
}
