import Observatory
import Templates

extension Desk {
    /// How articles of a list are drawn: French above the line, English and others below it.
    private static let series = [
        BlockDrawing.Series(isSolid: true), BlockDrawing.Series(isSolid: true),
        BlockDrawing.Series(isSolid: false),
    ]

    /// The press month by month; nil where there is too little.
    func pressChart() -> BlockChart? {
        let known = record.coverage.filter { $0.date.month != nil }
        let months = Dictionary(grouping: known) { PressMonth($0.date) }
        guard let first = months.keys.min(), let last = months.keys.max(), months.count > 2 else {
            return nil
        }
        let all = PressMonth.months(from: first, to: last)
        let columns = all.map { month in
            column(
                months[month] ?? [],
                label: month.month == 1 || month == first ? "\(month.year)" : "")
        }
        let drawing = drawing(columns, within: max(360, Double(all.count) * 6 + 36))
        let undated = record.coverage.count - known.count
        let caption = strings.count(Keys.chartUnitArticles, drawing.unit)
        let path = href(addresses.press(.months, in: language))
        return BlockChart(
            drawing, id: "months",
            title: title(columns, from: heading(of: first), to: heading(of: last)),
            description: strings.text(Keys.chartSame), key: pressKey(columns),
            caption: undated == 0
                ? caption : caption + " " + strings.count(Keys.pressUndated, undated),
            table: table(columns, corner: Keys.chartMonth) { place in
                LinkView(
                    href: path + "#" + all[place].anchor,
                    label: WordsView(text: self.heading(of: all[place])))
            }, isWide: true)
    }

    /// An outlet's articles by year; nil where there is too little.
    func pressChart(of outlet: Slug) -> BlockChart? {
        let articles = articles(backlinks.coverageOfOutlet[outlet] ?? [])
        let years = Dictionary(grouping: articles, by: \.date.year)
        guard let first = years.keys.min(), let last = years.keys.max(), first < last,
            articles.count > 2
        else { return nil }
        let columns = (first...last).map { column(years[$0] ?? [], label: "\($0)") }
        let drawing = drawing(columns, within: 360)
        return BlockChart(
            drawing, id: "years", title: title(columns, from: "\(first)", to: "\(last)"),
            description: strings.text(Keys.chartSame), key: pressKey(columns),
            caption: strings.count(Keys.chartUnitArticles, drawing.unit),
            table: table(columns, corner: Keys.chartYear) {
                LinkView(href: nil, label: WordsView(text: columns[$0].label))
            })
    }

    private func column(_ articles: [Coverage], label: String) -> BlockDrawing.Column {
        let (french, english) = (
            articles.count { $0.language == .french }, articles.count { $0.language == .english }
        )
        return BlockDrawing.Column(
            label: label, above: [french],
            below: [english, articles.count - french - english])
    }

    private func drawing(_ columns: [BlockDrawing.Column], within room: Double) -> BlockDrawing {
        BlockDrawing(
            columns, above: [Desk.series[0]], below: Array(Desk.series.dropFirst()), within: room)
    }

    private func pressKey(_ columns: [BlockDrawing.Column]) -> [BlockChart.KeyItem] {
        let sides = [Keys.chartAbove, Keys.chartBelow, nil]
        var items: [BlockChart.KeyItem] = []
        for (place, series) in Desk.series.enumerated()
        where columns.contains(where: { ($0.above + $0.below)[place] > 0 }) {
            items.append(
                BlockChart.KeyItem(
                    series, strings.text(Keys.pressTongues[place]),
                    side: sides[place].map { strings.text($0) }))
        }
        return items
    }

    private func table(
        _ columns: [BlockDrawing.Column], corner: StringKey, head: (Int) -> LinkView
    ) -> FigureTable {
        FigureTable(
            columns, summary: strings.text(Keys.chartTable), corner: strings.text(corner),
            heads: Keys.pressTongues.map { strings.text($0) }, head: head)
    }

    private func title(
        _ columns: [BlockDrawing.Column], from first: String, to last: String
    ) -> String {
        let french = columns.map { $0.above[0] }.reduce(0, +)
        let others = columns.map { $0.below.reduce(0, +) }.reduce(0, +)
        return strings.text(
            Keys.pressChartTitle,
            [
                "first": first, "last": last,
                "articles": tallies([
                    (Keys.pressFrenchCount, french), (Keys.pressOtherCount, others),
                ]),
            ])
    }
}
