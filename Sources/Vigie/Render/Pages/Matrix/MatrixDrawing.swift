import Observatory
import Templates

/// What all tables of actors by norms in a language share, worded once.
struct MatrixDrawing: Sendable {
    private let desk: Desk
    /// The texts that the tables can be cut to; nil where they cannot be cut.
    private let texts: MatrixTexts?
    private let words: [Standing: String]
    private let markedWords: [Standing: String]

    init(_ desk: Desk, texts: MatrixTexts? = nil) {
        self.desk = desk
        self.texts = texts
        let words = Dictionary(
            uniqueKeysWithValues: Standing.allCases.map {
                ($0, desk.strings.text(Keys.standing($0)))
            })
        self.words = words
        markedWords = words.mapValues { desk.strings.text(Keys.cellMarked, ["standing": $0]) }
    }

    /// A table, its actors in the order of the chart.
    ///
    /// - Parameter year: At its end; nil: at the date of record.
    func chart(_ chart: Matrix.Chart, at year: Int?) -> MatrixChartView {
        let norms = chart.norms
        let starts = norms.indices.filter { $0 == 0 || norms[$0].family != norms[$0 - 1].family }
        let columns = norms.indices.map { column(norms[$0], isFirst: starts.contains($0)) }
        let caption = desk.strings.text(
            Keys.chartCaption,
            [
                "actors": desk.strings.count(Keys.actorCount, chart.actors.count),
                "norms": desk.strings.count(Keys.normCount, norms.count),
            ])
        return MatrixChartView(
            anchor: chart.kind.rawValue, heading: desk.strings.text(Keys.kindPlural(chart.kind)),
            caption: caption, width: norms.count <= 9 ? " nine" : " many",
            families: families(norms, starts), columns: columns,
            rows: chart.actors.map { row($0, norms, columns, year) })
    }

    private func families(_ norms: [Norm], _ starts: [Int]) -> [MatrixChartView.Family] {
        zip(starts, starts.dropFirst() + [norms.count]).map { start, end in
            let family = norms[start].family
            return MatrixChartView.Family(
                name: desk.strings.text(Keys.family(family)), letter: family.letter,
                span: end - start)
        }
    }

    private func column(_ norm: Norm, isFirst: Bool) -> MatrixChartView.Column {
        let label = desk.words(norm.short) ?? desk.title(of: norm.entry)
        return MatrixChartView.Column(
            norm: LinkView(href: desk.href(norm.entry.id), label: label),
            letter: isFirst ? norm.family.letter : nil,
            texts: texts.map { MatrixDrawing.list($0.stating(norm.entry.slug)) })
    }

    private func row(
        _ actor: Slug, _ norms: [Norm], _ columns: [MatrixChartView.Column], _ year: Int?
    ) -> MatrixChartView.Row {
        let day = year.map(Day.end) ?? desk.assessment.asOf
        let region = texts == nil ? nil : desk.record.actor(actor)?.country?.region
        return MatrixChartView.Row(
            actor: desk.actor(actor), region: region?.rawValue,
            texts: texts.map { MatrixDrawing.list($0.binding(actor, on: day)) },
            cells: zip(norms, columns).map { cell(actor, $0.entry.slug, $1, year) })
    }

    private func cell(
        _ actor: Slug, _ norm: Slug, _ column: MatrixChartView.Column, _ year: Int?
    ) -> MatrixChartView.Cell {
        let dossier = desk.assessment.dossier(actor, norm)
        let end = year.map { dossier?.end(of: $0) } ?? dossier?.history.last
        let standing = end?.standing ?? .notCommitted
        let isMarked = end?.isMarked ?? false
        let isTold = isMarked || !standing.isQuiet
        return MatrixChartView.Cell(
            href: dossier.map { _ in
                desk.href(desk.addresses.standing(actor, norm, in: desk.language))
            },
            kind: isMarked
                ? standing.code + " x" : standing == .noBreachCounted ? nil : standing.code,
            code: standing.isQuiet ? nil : standing.code, norm: isTold ? column.norm.label : nil,
            word: (isMarked ? markedWords : words)[standing] ?? "", letter: column.letter)
    }

    private static func list(_ places: [Int]) -> String {
        places.map(String.init).joined(separator: " ")
    }
}

extension Standing {
    /// Whether it says that nothing is counted: nine cells in ten, drawn by the stylesheet alone.
    fileprivate var isQuiet: Bool {
        switch self {
        case .noBreachCounted, .noFinding, .notCommitted: true
        default: false
        }
    }
}

extension Norm.Family {
    /// The class of the first cell of the family in each line of a table: from it the stylesheet
    /// and the script know the columns of the family without a mark on every cell.
    fileprivate var letter: String {
        switch self {
        case .restraint: "r"
        case .protection: "p"
        case .cooperation: "c"
        case .responsibility: "s"
        }
    }
}
