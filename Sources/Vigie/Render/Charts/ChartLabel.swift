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

    static let fields = Fields<ChartLabel>(
        "chart label",
        [
            .text("x") { Stroke.number($0.x) }, .text("y") { Stroke.number($0.y) },
            .text("text") { $0.text }, .text("role") { $0.role.rawValue },
        ])
}
