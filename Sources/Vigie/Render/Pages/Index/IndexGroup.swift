import Templates

/// The entries of a year, a letter or a language, as an index shows them.
struct IndexGroup: View {
    /// The id of its heading.
    var id: String
    var heading: String
    var rows: [IndexRow]

    static let fields = Fields<IndexGroup>(
        "index group",
        [
            .text("id") { $0.id }, .text("heading") { $0.heading }, .list("rows") { $0.rows },
        ])
}
