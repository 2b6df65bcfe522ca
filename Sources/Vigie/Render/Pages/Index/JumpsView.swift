import Templates

/// A line of links to the groups of a long list: its years or letters.
struct JumpsView: View {
    /// What stands before them, such as a language; absent: nothing.
    var label: String?
    var links: [LinkView]

    static let fields = Fields<JumpsView>(
        "jumps", [.text("label") { $0.label }, .list("links") { $0.links }])
}
