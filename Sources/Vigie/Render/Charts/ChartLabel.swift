import Templates

/// Words in a drawing, at the start of their baseline.
struct ChartLabel: View, Hashable {
    /// What the words are, as the stylesheet calls it; empty: a plain label.
    enum Role: String {
        case plain = ""
        case name
    }

    var x: Double
    var y: Double
    var text: String
    var role = Role.plain

    /// Where the words begin; absent at the drawing's edge, where SVG lets them begin by itself.
    private var aside: String? { x == 0 ? nil : Stroke.number(x) }

    static let fields = Fields<ChartLabel>(
        "chart label",
        [
            .text("x") { Stroke.number($0.x) }, .text("aside") { $0.aside },
            .text("y") { Stroke.number($0.y) },
            .text("text") { $0.text }, .text("role") { $0.role.rawValue },
        ])
}
