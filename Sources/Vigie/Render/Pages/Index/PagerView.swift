import Templates

/// The way from one page of a long list to the others.
struct PagerView: View {
    /// A page of the list.
    struct Leaf: View {
        var label: String
        var href: String
        var isCurrent: Bool

        static let fields = Fields<Leaf>(
            "page number",
            [
                .text("label") { $0.label }, .text("href") { $0.href },
                .flag("current") { $0.isCurrent },
            ])
    }

    var pages: [Leaf]

    static let fields = Fields<PagerView>("pager", [.list("pages") { $0.pages }])
}
