import Templates

/// Who attributed a case to whom on which basis, drawn.
struct WhoChart: View {
    /// What the drawing says, in a sentence.
    var title: String
    /// Where the same is told in words.
    var description: String
    var height: String
    /// Who speaks and who is named.
    var names: [ChartLabel]
    /// All other words.
    var notes: [ChartLabel]
    var political: String
    var legal: String
    var technical: String
    var joints: String
    var links: String
    var tips: String

    init(_ drawing: WhoDrawing, title: String, description: String) {
        self.title = title
        self.description = description
        height = Stroke.number(drawing.height)
        names = drawing.labels.filter { $0.role == .name }
        notes = drawing.labels.filter { $0.role == .plain }
        political = drawing.lines[.political] ?? ""
        legal = drawing.lines[.legal] ?? ""
        technical = drawing.lines[.technical] ?? ""
        (joints, links, tips) = (drawing.joints, drawing.links, drawing.tips)
    }

    static let fields = Fields<WhoChart>(
        "who chart",
        [
            .text("title") { $0.title }, .text("description") { $0.description },
            .text("height") { $0.height }, .list("names") { $0.names }, .list("notes") { $0.notes },
            .text("political") { $0.political }, .text("legal") { $0.legal },
            .text("technical") { $0.technical }, .text("joints") { $0.joints },
            .text("links") { $0.links }, .text("tips") { $0.tips },
        ])
}
