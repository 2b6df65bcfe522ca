import Observatory

/// What the pages of the matrix in a language share.
struct MatrixPlan: Sendable {
    /// Its charts, each one's actors by name.
    let charts: [Matrix.Chart]
    /// The years that have a page, the date of record last.
    let sheets: [MatrixSheet]
    let texts: MatrixTexts
    let drawing: MatrixDrawing

    init(_ matrix: Matrix, _ desk: Desk) {
        charts = matrix.charts.map { chart in
            Matrix.Chart(
                kind: chart.kind, norms: chart.norms, actors: desk.byTitle(chart.actors),
                others: desk.byTitle(chart.others))
        }
        sheets = matrix.sheets
        let ordered = desk.byTitle(matrix.texts.map { EntryID(.instrument, $0) })
        texts = MatrixTexts(ordered.map(\.slug), desk.assessment)
        drawing = MatrixDrawing(desk, texts: texts)
    }

    /// The charts of a page: those that have actors.
    func charts(of sheet: MatrixSheet, on day: Day) -> [Matrix.Chart] {
        guard let text = sheet.instrument else { return charts.filter { !$0.actors.isEmpty } }
        return charts.compactMap { texts.cut($0, to: text, on: day) }
    }
}

extension Desk {
    /// Actors by their names.
    func byTitle(_ actors: [Slug]) -> [Slug] {
        byTitle(actors.map { EntryID(.actor, $0) }).map(\.slug)
    }
}
