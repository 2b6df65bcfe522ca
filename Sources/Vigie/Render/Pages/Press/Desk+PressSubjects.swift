import Observatory
import Templates

extension Desk {
    /// The press by what it is about.
    func pressSubjectPage() -> PlannedFile {
        page(at: addresses.press(.subjects, in: language), "press-subjects") {
            $0.pressSubjectsPage()
        }
    }

    private func pressSubjectsPage() -> PressSubjectsPage {
        let subjects = backlinks.coverageAbout.keys.filter { record.contains($0) }
        let kinds = Dictionary(grouping: subjects, by: \.kind)
        let order: [EntryKind] = [.case, .instrument, .commitment, .norm, .actor, .outlet, .page]
        return PressSubjectsPage(
            frame: frame(pressHeading(.subjects)),
            title: strings.text(Keys.pressTitle(.subjects)),
            lead: strings.text(Keys.pressLead(.subjects)),
            tally: strings.count(Keys.pressSubjectCount, subjects.count),
            ways: pressWays(from: .subjects),
            groups: order.compactMap { kind in
                kinds[kind].map { ids in
                    PressSubjectsPage.Group(
                        heading: strings.text(kind == .page ? Keys.pages : Keys.index(of: kind)),
                        rows: byTitle(ids).map(subject))
                }
            })
    }

    /// A subject, with its articles in French, in English, in other languages, and all.
    private func subject(_ id: EntryID) -> FigureTable.Row {
        let articles = (backlinks.coverageAbout[id] ?? []).compactMap { record.article($0) }
        let french = articles.count { $0.language == .french }
        let english = articles.count { $0.language == .english }
        var head = link(id)
        if id.kind != .page, id.kind != .outlet { head.href = head.href.map { $0 + "#press" } }
        return FigureTable.Row(
            head: head,
            cells: [french, english, articles.count - french - english, articles.count].map {
                strings.wording.number($0)
            })
    }
}
