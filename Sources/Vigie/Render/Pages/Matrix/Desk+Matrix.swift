import Observatory
import Templates

extension Desk {
    /// The matrix, now and at each year's end.
    func matrixPages(_ matrix: Matrix) -> [PlannedFile] {
        let plan = MatrixPlan(
            matrix: matrix, drawing: MatrixDrawing(self),
            actors: matrix.charts.map { byTitle($0.actors.map { EntryID(.actor, $0) }) },
            others: matrix.charts.map { byTitle($0.others.map { EntryID(.actor, $0) }) })
        let years = matrix.years.map(Int?.some) + [nil]
        return years.map { year in
            page(at: matrixPath(year, in: language), "matrix") { $0.matrixPage(plan, at: year) }
        }
    }

    private func matrixPath(_ year: Int?, in language: Language) -> String {
        year.map { addresses.matrix($0, in: language) }
            ?? addresses.section(.matrix, in: language)
    }

    private func matrixPage(_ plan: MatrixPlan, at year: Int?) -> MatrixPage {
        let count = strings.count(Keys.actorCount, plan.actors.map(\.count).reduce(0, +))
        let day = date(year.map(Day.end) ?? assessment.asOf).text
        let title =
            year.map { strings.text(Keys.matrixYearTitle, ["year": String($0)]) }
            ?? strings.text(Keys.matrixTitle)
        let shown = plan.matrix.charts.indices.filter { !plan.actors[$0].isEmpty }
        return MatrixPage(
            frame: frame(matrixHeading(title, at: year, since: plan.matrix.years.min())),
            title: title,
            lead: strings.text(Keys.matrixLead, ["actors": count, "date": day]),
            years: matrixYears(plan, at: year),
            charts: shown.map {
                plan.drawing.chart(plan.matrix.charts[$0], of: plan.actors[$0], at: year)
            },
            others: otherActors(plan))
    }

    private func matrixHeading(_ title: String, at year: Int?, since first: Int?) -> Heading {
        let matrix = addresses.section(.matrix, in: language)
        let crumb = PageFrame.Step(label: strings.text(Keys.matrix), href: href(matrix))
        return Heading(
            title: WordsView(text: title), description: site.description?.words(in: language),
            path: { [self] in matrixPath(year, in: $0) }, section: matrix,
            crumbs: year == nil ? [] : [crumb], marks: Set(Standing.allCases.map(\.code)),
            metadata: year == nil ? dataset(title, at: matrix, since: first) : nil)
    }

    private func matrixYears(_ plan: MatrixPlan, at year: Int?) -> [PageFrame.Step] {
        (plan.matrix.years.map(Int?.some) + [nil]).map { other in
            PageFrame.Step(
                label: other.map(String.init) ?? date(assessment.asOf).text,
                href: href(matrixPath(other, in: language)), isCurrent: other == year)
        }
    }

    private func otherActors(_ plan: MatrixPlan) -> [MatrixPage.Others] {
        plan.matrix.charts.indices.filter { !plan.others[$0].isEmpty }.map { place in
            MatrixPage.Others(
                heading: strings.text(Keys.kindPlural(plan.matrix.charts[place].kind)),
                actors: plan.others[place].map { link($0) })
        }
    }
}
