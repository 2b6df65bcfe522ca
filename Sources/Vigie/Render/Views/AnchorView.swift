import Templates

/// A link to a section of the same page.
struct AnchorView: View {
    /// The section's id.
    var id: String
    var label: String

    static let fields = Fields<AnchorView>(
        "anchor", [.text("id") { $0.id }, .text("label") { $0.label }])
}
