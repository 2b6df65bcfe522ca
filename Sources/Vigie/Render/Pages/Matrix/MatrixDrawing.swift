import Observatory
import Templates

/// What all tables of actors by norms in a language share, worded once.
struct MatrixDrawing: Sendable {
    private let desk: Desk
    private let words: [Standing: String]
    private let markedWords: [Standing: String]

    init(_ desk: Desk) {
        self.desk = desk
        let words = Dictionary(
            uniqueKeysWithValues: Standing.allCases.map {
                ($0, desk.strings.text(Keys.standing($0)))
            })
        self.words = words
        markedWords = words.mapValues { desk.strings.text(Keys.cellMarked, ["standing": $0]) }
    }

    /// A table.
    ///
    /// - Parameters:
    ///   - actors: In the order of the lines.
    ///   - year: At its end; nil: at the date of record.
    func chart(
        _ chart: Matrix.Chart, of actors: [EntryID], at year: Int?
    ) -> MatrixChartView {
        let norms = chart.norms
        let heading = desk.strings.text(Keys.kindPlural(chart.kind))
        let starts = norms.indices.filter { $0 == 0 || norms[$0].family != norms[$0 - 1].family }
        let caption = desk.strings.text(
            Keys.chartCaption,
            [
                "actors": desk.strings.count(Keys.actorCount, actors.count),
                "norms": desk.strings.count(Keys.normCount, norms.count),
            ])
        return MatrixChartView(
            anchor: chart.kind.rawValue, heading: heading, caption: caption,
            width: norms.count <= 9 ? " nine" : norms.count > 14 ? " many" : "",
            families: families(norms, starts),
            columns: norms.indices.map { column(norms[$0], isFirst: starts.contains($0)) },
            rows: actors.map { row($0, norms, starts, year) })
    }

    private func families(_ norms: [Norm], _ starts: [Int]) -> [MatrixChartView.Family] {
        zip(starts, starts.dropFirst() + [norms.count]).map { start, end in
            MatrixChartView.Family(
                name: desk.strings.text(Keys.family(norms[start].family)), span: end - start)
        }
    }

    private func column(_ norm: Norm, isFirst: Bool) -> MatrixChartView.Column {
        let label = desk.words(norm.short) ?? desk.title(of: norm.entry)
        return MatrixChartView.Column(
            norm: LinkView(href: desk.href(norm.entry.id), label: label), isFirst: isFirst)
    }

    private func row(
        _ actor: EntryID, _ norms: [Norm], _ starts: [Int], _ year: Int?
    ) -> MatrixChartView.Row {
        MatrixChartView.Row(
            actor: desk.link(actor),
            cells: norms.indices.map { place in
                cell(actor.slug, norms[place].entry.slug, year, isFirst: starts.contains(place))
            })
    }

    private func cell(
        _ actor: Slug, _ norm: Slug, _ year: Int?, isFirst: Bool
    ) -> MatrixChartView.Cell {
        let dossier = desk.assessment.dossier(actor, norm)
        let end = year.map { dossier?.end(of: $0) } ?? dossier?.history.last
        let standing = end?.standing ?? .notCommitted
        let isMarked = end?.isMarked ?? false
        return MatrixChartView.Cell(
            href: dossier.map { _ in
                desk.href(desk.addresses.standing(actor, norm, in: desk.language))
            },
            code: standing.code, word: (isMarked ? markedWords : words)[standing] ?? "",
            isMarked: isMarked, isFirst: isFirst)
    }
}
