import Observatory
import Templates

extension Desk {
    /// The matrix: now, at each year's end, and cut to each text that an actor of it took on.
    var matrixPages: Section {
        let (matrix, years) = (indexes.matrix, indexes.years)
        let plan = Lazy { MatrixPlan(matrix.value, self) }
        return Section(
            of: {
                matrix.value.sheets + matrix.value.texts.sorted().map(MatrixSheet.instrument)
            },
            below: addresses.section(.matrix, in: language),
            find: { rest in
                let folders = rest.split(separator: "/").dropLast()
                guard let name = folders.last else { return .now }
                guard folders.count > 1 else {
                    return Int(name).flatMap { years.value.contains($0) ? .end(of: $0) : nil }
                }
                return Slug(String(name))
                    .flatMap { matrix.value.texts.contains($0) ? .instrument($0) : nil }
            },
            { sheet in
                [
                    page(at: addresses.matrix(sheet, in: language), "matrix") {
                        $0.matrixPage(plan.value, sheet)
                    }
                ]
            })
    }

    private func matrixPage(_ plan: MatrixPlan, _ sheet: MatrixSheet) -> MatrixPage {
        let day = sheet.year.map(Day.end) ?? assessment.asOf
        let charts = plan.charts(of: sheet, on: day)
        let actors = charts.map(\.actors.count).reduce(0, +)
        let title = matrixTitle(sheet)
        let years = matrixYears(plan, sheet)
        let place = plan.sheets.firstIndex(of: sheet)
        var heading = matrixHeading(title, sheet)
        if sheet == .now {
            let first = plan.sheets.compactMap(\.year).min()
            heading.metadata = dataset(
                title, at: addresses.matrix(sheet, in: language), since: first)
        }
        return MatrixPage(
            frame: frame(heading), instrument: sheet.instrument?.text,
            text: sheet.instrument.map { link(EntryID(.instrument, $0)) },
            whole: href(addresses.matrix(.now, in: language)), title: title,
            lead: strings.text(
                sheet.instrument == nil ? Keys.matrixLead : Keys.matrixTextLead,
                ["actors": strings.count(Keys.actorCount, actors), "date": date(day).text]),
            years: years,
            earlier: place.flatMap { $0 > 0 ? years[$0 - 1] : nil },
            later: place.flatMap { $0 + 1 < years.count ? years[$0 + 1] : nil },
            filters: filters(charts), standings: standingFilters(),
            texts: textFilter(plan.texts, on: sheet), actorTotal: strings.wording.number(actors),
            normTotal: strings.wording.number(Set(charts.flatMap(\.norms).map(\.entry.slug)).count),
            charts: charts.map { plan.drawing.chart($0, at: sheet.year) },
            others: sheet.instrument == nil ? otherActors(plan) : [])
    }

    private func matrixTitle(_ sheet: MatrixSheet) -> String {
        switch sheet {
        case .now: strings.text(Keys.matrixTitle)
        case .end(let year): strings.text(Keys.matrixYearTitle, ["year": String(year)])
        case .instrument(let slug):
            strings.text(
                Keys.matrixTextTitle, ["text": link(EntryID(.instrument, slug)).label.text])
        }
    }

    private func matrixHeading(_ title: String, _ sheet: MatrixSheet) -> Heading {
        let addresses = addresses
        let matrix = addresses.section(.matrix, in: language)
        let crumb = PageFrame.Step(label: strings.text(Keys.matrix), href: href(matrix))
        return Heading(
            title: WordsView(text: title), description: site.description?.words(in: language),
            path: { addresses.matrix(sheet, in: $0) }, section: matrix,
            crumbs: sheet == .now ? [] : [crumb], marks: Set(Standing.allCases.map(\.code)),
            isHidden: sheet.instrument != nil, scripts: ["matrix.js"])
    }

    /// The years' pages; those reached from a page cut to a text keep the text, with the script.
    private func matrixYears(_ plan: MatrixPlan, _ sheet: MatrixSheet) -> [PageFrame.Step] {
        let query = sheet.instrument.map { "?instrument=" + $0.text } ?? ""
        return plan.sheets.map { other in
            PageFrame.Step(
                label: other.year.map(String.init) ?? date(assessment.asOf).text,
                href: href(addresses.matrix(other, in: language)) + query,
                isCurrent: other == sheet)
        }
    }

    private func otherActors(_ plan: MatrixPlan) -> [MatrixPage.Others] {
        plan.charts.filter { !$0.others.isEmpty }.map { chart in
            MatrixPage.Others(
                heading: strings.text(Keys.kindPlural(chart.kind)),
                actors: chart.others.map { actor($0) })
        }
    }
}
