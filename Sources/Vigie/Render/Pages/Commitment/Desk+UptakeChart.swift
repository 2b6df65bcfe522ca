import Observatory
import Templates

extension Desk {
    /// The acts of parties by year: binding texts solid, the others open; nil where one year tells
    /// it all.
    func uptakeChart(_ uptake: Uptake) -> BlockChart? {
        let years = uptake.acts.map(\.date.year)
        guard let first = years.min(), let last = years.max(), first < last else { return nil }
        var counts: [Int: (binding: Int, voluntary: Int)] = [:]
        for act in uptake.acts {
            var count = counts[act.date.year] ?? (0, 0)
            if act.isBinding { count.binding += 1 } else { count.voluntary += 1 }
            counts[act.date.year] = count
        }
        let columns = (first...last).map { year in
            BlockDrawing.Column(
                label: "\(year)", above: [counts[year]?.binding ?? 0, counts[year]?.voluntary ?? 0])
        }
        let series = [
            BlockDrawing.Series(isSolid: true), BlockDrawing.Series(isSolid: false),
        ]
        let drawing = BlockDrawing(columns, above: series)
        return BlockChart(
            drawing, id: "uptake", title: uptakeTitle(uptake, columns),
            description: strings.text(Keys.chartSame),
            key: key(series, columns),
            caption: strings.count(Keys.chartUnitParties, drawing.unit),
            table: FigureTable(
                columns, summary: strings.text(Keys.chartTable),
                corner: strings.text(Keys.chartYear),
                heads: [Keys.chartBinding, Keys.chartVoluntary].map { strings.text($0) },
                head: { LinkView(href: nil, label: WordsView(text: columns[$0].label)) }))
    }

    /// The key, without what is nowhere drawn.
    private func key(
        _ series: [BlockDrawing.Series], _ columns: [BlockDrawing.Column]
    ) -> [BlockChart.KeyItem] {
        let words = [Keys.chartBinding, Keys.chartVoluntary]
        return series.indices.filter { place in columns.contains { $0.above[place] > 0 } }
            .map { BlockChart.KeyItem(series[$0], strings.text(words[$0])) }
    }

    private func uptakeTitle(_ uptake: Uptake, _ columns: [BlockDrawing.Column]) -> String {
        let peak = columns.max { $0.above.reduce(0, +) < $1.above.reduce(0, +) }
        return strings.text(
            Keys.uptakeTitle,
            [
                "parties": strings.count(Keys.uptakeActs, uptake.acts.count),
                "first": columns.first?.label ?? "", "last": columns.last?.label ?? "",
                "peak": peak?.label ?? "",
                "most": strings.wording.number(peak?.above.reduce(0, +) ?? 0),
            ])
    }
}
