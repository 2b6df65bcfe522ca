import Templates

/// The body of an entry as markup.
struct BodyView: View {
    var html: String
    /// The language's code; absent where it is the page's.
    var lang: String?

    static let fields = Fields<BodyView>(
        "body", [.html("html") { $0.html }, .text("lang") { $0.lang }])
}
