import Observatory
import Templates

extension Desk {
    /// The pages of what was changed, a year each, and the history of the method; none where nothing
    /// was ever published.
    func correctionPages() -> [PlannedFile] {
        guard !register.ledger.isEmpty else { return [] }
        let years = indexes.changedYears.value
        let latest = years.first ?? assessment.asOf.year
        let pages = (years.isEmpty ? [latest] : years).map { year in
            page(
                at: addresses.corrections(year == latest ? nil : year, in: language), "corrections"
            ) { desk in
                desk.correctionsPage(desk.indexes.chronicle.value, year, isLatest: year == latest)
            }
        }
        return pages + [methodHistory()]
    }

    private func correctionsPage(
        _ chronicle: Chronicle, _ year: Int, isLatest: Bool
    ) -> CorrectionsPage {
        let addresses = addresses
        let events = chronicle.events.filter { $0.date.year == year }
        let title =
            isLatest
            ? strings.text(Keys.corrections)
            : strings.text(Keys.correctionsOf, ["year": String(year)])
        let days = days(of: events)
        let marks = days.flatMap(\.rows).compactMap(\.standing).flatMap { [$0.from, $0.to] }
        var heading = Heading(
            title: WordsView(text: title), description: strings.text(Keys.correctionsLead),
            path: { addresses.corrections(isLatest ? nil : year, in: $0) },
            marks: Set(marks.compactMap { $0?.code }))
        if !isLatest {
            heading.crumbs = [
                PageFrame.Step(
                    label: strings.text(Keys.corrections),
                    href: href(addresses.corrections(in: language)))
            ]
        }
        return CorrectionsPage(
            frame: frame(heading), title: title,
            years: chronicle.years.map { other in
                let isFirst = other == chronicle.years.first
                return CorrectionsPage.Year(
                    label: String(other),
                    href: href(addresses.corrections(isFirst ? nil : other, in: language)),
                    isCurrent: other == year)
            }, days: days, feed: href(addresses.correctionsFeed(in: language)),
            method: href(addresses.methodHistory(in: language)),
            policy: Slug("corrections-policy").flatMap { record.page($0) }.map {
                link($0.entry.id)
            })
    }

    private func days(of events: [Chronicle.Event]) -> [EventDay] {
        let dates = events.map(\.date).uniqued
        let byDate = Dictionary(grouping: events, by: \.date)
        return dates.map { date in
            var rows: [EventRow] = []
            var firsts: [EntryID] = []
            for event in byDate[date] ?? [] {
                if case .version(let entry, _, after: nil) = event.matter {
                    firsts.append(entry.id)
                } else {
                    rows.append(row(event))
                }
            }
            return EventDay(
                date: self.date(date), rows: rows, firsts: byTitle(firsts).map { present($0) },
                summary: strings.count(Keys.firstPublications, firsts.count))
        }
    }

    /// An event as a line.
    func row(_ event: Chronicle.Event) -> EventRow {
        switch event.matter {
        case .version(let entry, let revision, let before):
            let version = rows(of: [before, revision].compactMap(\.self)).first
            return EventRow(
                label: strings.text(Keys.version(revision.version, isFirst: before == nil)),
                link: present(entry.id), version: version, notes: version?.notes ?? [])
        case .withdrawal(let entry, let reason):
            return EventRow(
                label: strings.text(Keys.eventWithdrawn), link: present(entry.id),
                notes: [words(reason)].compactMap(\.self))
        case .merger(let entry, let merger):
            return EventRow(
                label: strings.text(Keys.eventMerged, ["slug": merger.from.slug.text]),
                link: present(entry.id), notes: [words(merger.reason)].compactMap(\.self))
        case .standing(let pair, let before, let after):
            return EventRow(
                label: strings.text(Keys.eventStanding), link: standingLink(pair),
                standing: change(after, from: before))
        case .method(let version):
            return EventRow(
                label: strings.text(Keys.eventMethod),
                link: LinkView(
                    href: href(addresses.methodHistory(in: language)),
                    label: WordsView(
                        text: strings.text(Keys.methodVersion, ["version": version.name]))),
                notes: version.notes.compactMap { words($0) })
        }
    }

    /// A link to the dossier of a pair, worded with both names.
    func standingLink(_ pair: Pair) -> LinkView {
        let actor = present(EntryID(.actor, pair.actor)).label
        let norm = present(EntryID(.norm, pair.norm)).label
        return LinkView(
            href: href(addresses.standing(pair.actor, pair.norm, in: language)),
            label: WordsView(
                text: strings.text(
                    Keys.dossierTitle, ["actor": actor.text, "norm": norm.text])))
    }
}

extension Addresses {
    /// What was changed, in the latest year or in another: `/en/corrections/2025/`.
    func corrections(_ year: Int? = nil, in language: Language) -> String {
        section(.corrections, in: language) + (year.map { "\($0)/" } ?? "")
    }

    /// The feed of what was changed.
    func correctionsFeed(in language: Language) -> String {
        section(.corrections, in: language) + (language == .french ? "flux.xml" : "feed.xml")
    }

    /// The versions of the method.
    func methodHistory(in language: Language) -> String {
        section(.corrections, in: language) + (language == .french ? "methode/" : "method/")
    }
}
