import Observatory

/// What the front pages of all languages show, chosen once.
struct Headlines: Sendable {
    /// How many actors a chart of the front page has at most.
    static let chartLength = 12
    /// How many entries a list of the front page has at most.
    static let listLength = 6

    /// The charts of states and of companies, cut to those with most on record.
    let charts: [Matrix.Chart]
    /// The latest cases, the latest first.
    let cases: [Case]
    /// The latest commitments, the latest first.
    let commitments: [Slug]
    /// The latest articles in French, the latest first.
    let french: [Coverage]
    /// The latest articles in other languages, the latest first.
    let others: [Coverage]

    init(_ assessment: Assessment, _ matrix: Matrix) {
        let record = assessment.register.record
        charts = matrix.charts.filter { [.state, .company].contains($0.kind) }
            .compactMap { Headlines.cut($0, assessment) }
        let length = Headlines.listLength
        cases = record.cases.latest(length) { $0.disclosed ?? $0.began }
        commitments = record.commitments.latest(length, \.date).map(\.entry.slug)
        french = record.coverage.filter { $0.language == .french }.latest(length, \.date)
        others = record.coverage.filter { $0.language != .french }.latest(length, \.date)
    }

    /// A chart of the actors with most findings on record and of the norms that these are about; nil
    /// where there is none. It is no ranking: pages show the actors by name.
    static func cut(_ chart: Matrix.Chart, _ assessment: Assessment) -> Matrix.Chart? {
        let actors = Set(chart.actors)
        var counts: [Slug: Int] = [:]
        for dossier in assessment.dossiers
        where actors.contains(dossier.actor) && !dossier.current.weighings.isEmpty {
            counts[dossier.actor, default: 0] += dossier.current.weighings.count
        }
        let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(chartLength)
        let shown = Set(most.map(\.key))
        var norms: Set<Slug> = []
        for dossier in assessment.dossiers
        where shown.contains(dossier.actor) && !dossier.current.weighings.isEmpty {
            norms.insert(dossier.norm)
        }
        guard !shown.isEmpty else { return nil }
        return Matrix.Chart(
            kind: chart.kind, norms: chart.norms.filter { norms.contains($0.entry.slug) },
            actors: chart.actors.filter(shown.contains), others: [])
    }
}

extension Array {
    /// So many elements with the latest dates, the latest first; of one date in reverse order.
    fileprivate func latest(_ number: Int, _ date: (Element) -> PartialDate) -> [Element] {
        Array(inTime(date).reversed().prefix(number))
    }
}
