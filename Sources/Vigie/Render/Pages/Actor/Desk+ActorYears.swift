import Observatory
import Templates

extension Desk {
    /// What is counted of an actor in a year.
    private struct Tally {
        /// Commitments to binding texts, to others.
        var words = [0, 0]
        /// Breaches counted, not counted; findings that it honoured a norm, counted, not counted.
        var deeds = [0, 0, 0, 0]
    }

    /// An actor's years: its own commitments above the line, findings below it; nil where there is
    /// too little for a drawing.
    func years(of actor: Slug, _ dossiers: [Dossier]) -> BlockChart? {
        let tallies = tallies(of: actor, dossiers)
        let total = tallies.values.reduce(0) {
            $0 + $1.words.reduce(0, +) + $1.deeds.reduce(0, +)
        }
        guard let first = tallies.keys.min(), let last = tallies.keys.max(), first < last, total > 2
        else { return nil }
        let columns = (first...last).map { year in
            BlockDrawing.Column(
                label: "\(year)", above: tallies[year]?.words ?? [0, 0],
                below: tallies[year]?.deeds ?? [0, 0, 0, 0])
        }
        let above = [BlockDrawing.Series(isSolid: true), BlockDrawing.Series(isSolid: false)]
        let below = [
            BlockDrawing.Series(shape: .cone, isSolid: true),
            BlockDrawing.Series(shape: .cone, isSolid: false), BlockDrawing.Series(isSolid: true),
            BlockDrawing.Series(isSolid: false),
        ]
        let drawn = Array(columns.suffix(Timeline.drawnYears))
        let drawing = BlockDrawing(drawn, above: above, below: below)
        let words = Keys.yearsSeries.map { strings.text($0) }
        return BlockChart(
            drawing, id: "years", title: title(of: actor, columns),
            description: strings.text(Keys.chartSame),
            key: key(above + below, words, columns),
            caption: caption(drawing, older: columns.dropLast(drawn.count), drawn),
            table: FigureTable(
                columns, summary: strings.text(Keys.chartTable),
                corner: strings.text(Keys.chartYear), heads: words,
                head: { LinkView(href: nil, label: WordsView(text: columns[$0].label)) }))
    }

    private func tallies(of actor: Slug, _ dossiers: [Dossier]) -> [Int: Tally] {
        var tallies: [Int: Tally] = [:]
        let own = (backlinks.commitmentsOfActor[actor] ?? []).compactMap { record.commitment($0) }
        for act in Uptake(own, in: record, asOf: assessment.asOf).acts where act.actor == actor {
            tallies[act.date.year, default: Tally()].words[act.isBinding ? 0 : 1] += 1
        }
        for weighing in dossiers.flatMap(\.current.weighings) {
            guard let incident = record.case(weighing.case) else { continue }
            let finding = incident.findings[weighing.finding]
            let place =
                (weighing.reading == .breach ? 0 : 2) + (weighing.uncounted == nil ? 0 : 1)
            let year = (finding.began ?? incident.began).year
            tallies[year, default: Tally()].deeds[place] += 1
        }
        return tallies
    }

    /// The key, without what is nowhere drawn.
    private func key(
        _ series: [BlockDrawing.Series], _ words: [String], _ columns: [BlockDrawing.Column]
    ) -> [BlockChart.KeyItem] {
        var sides = Set<String>()
        return series.indices.compactMap { place in
            guard columns.contains(where: { ($0.above + $0.below)[place] > 0 }) else { return nil }
            let side = strings.text(place < 2 ? Keys.chartAbove : Keys.chartBelow)
            return BlockChart.KeyItem(
                series[place], words[place], side: sides.insert(side).inserted ? side : nil)
        }
    }

    private func caption(
        _ drawing: BlockDrawing, older: ArraySlice<BlockDrawing.Column>,
        _ drawn: [BlockDrawing.Column]
    ) -> String {
        let hidden = older.flatMap { $0.above + $0.below }.reduce(0, +)
        let parts = [
            strings.count(Keys.chartUnit, drawing.unit),
            hidden == 0
                ? nil
                : strings.count(Keys.yearsOlder, hidden, ["year": drawn.first?.label ?? ""]),
            strings.text(Keys.yearsNote),
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    private func title(of actor: Slug, _ columns: [BlockDrawing.Column]) -> String {
        let words = columns.map { $0.above.reduce(0, +) }.reduce(0, +)
        let breaches = columns.map { $0.below[0] + $0.below[1] }.reduce(0, +)
        let honoured = columns.map { $0.below[2] + $0.below[3] }.reduce(0, +)
        return strings.text(
            Keys.yearsTitle,
            [
                "actor": self.actor(actor).label.text,
                "first": columns.first?.label ?? "", "last": columns.last?.label ?? "",
                "entries": tallies([
                    (Keys.yearsCommitments, words), (Keys.yearsBreaches, breaches),
                    (Keys.yearsHonoured, honoured),
                ]),
            ])
    }
}
