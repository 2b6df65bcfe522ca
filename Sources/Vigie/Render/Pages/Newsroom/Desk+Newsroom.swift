import Observatory
import Templates

extension Desk {
    /// How many gaps of a kind the page lists; `vigie check --newsroom` lists all.
    private static let newsroomLength = 100

    /// The newsroom.
    func newsroomPage() -> PlannedFile {
        page(at: addresses.section(.newsroom, in: language), "newsroom") {
            $0.newsroom(NewsroomGaps($0.assessment))
        }
    }

    private func newsroom(_ gaps: NewsroomGaps) -> NewsroomPage {
        let addresses = addresses
        let title = strings.text(Keys.newsroomTitle)
        let heading = Heading(
            title: WordsView(text: title), description: strings.text(Keys.newsroomLead),
            path: { addresses.section(.newsroom, in: $0) })
        let lacks = NewsroomGap.Lack.allCases
        return NewsroomPage(
            frame: frame(heading), title: title,
            sections: lacks.compactMap { newsroomSection($0, gaps.all[$0] ?? []) },
            complete: lacks.filter { gaps.all[$0] == nil }.map {
                strings.text(Keys.newsroomHeading($0))
            })
    }

    private func newsroomSection(
        _ lack: NewsroomGap.Lack, _ gaps: [NewsroomGap]
    ) -> NewsroomPage.Section? {
        guard !gaps.isEmpty else { return nil }
        let rest = gaps.count - Desk.newsroomLength
        return NewsroomPage.Section(
            id: lack.rawValue, heading: strings.text(Keys.newsroomHeading(lack)),
            why: strings.text(Keys.newsroomWhy(lack)),
            tally: strings.count(Keys.newsroomTally, gaps.count),
            rows: gaps.prefix(Desk.newsroomLength).map(newsroomRow),
            more: rest > 0 ? strings.count(Keys.newsroomMore, rest) : nil)
    }

    private func newsroomRow(_ gap: NewsroomGap) -> NewsroomPage.Row {
        NewsroomPage.Row(
            link: link(gap.id), other: newsroomOther(gap), detail: newsroomDetail(gap),
            date: date(gap.date))
    }

    /// The dossier of a finding, or the actor who was asked.
    private func newsroomOther(_ gap: NewsroomGap) -> LinkView? {
        guard let actor = gap.actor else { return nil }
        guard let norm = gap.norm, let entry = record.norm(norm)?.entry else {
            return self.actor(actor)
        }
        let name = self.actor(actor).label.text
        return LinkView(
            href: href(addresses.standing(actor, norm, in: language)),
            label: WordsView(text: name + " · " + title(of: entry).text))
    }

    private func newsroomDetail(_ gap: NewsroomGap) -> String? {
        switch gap.lack {
        case .translation, .freshTranslation: gap.language.map { tongue($0) }
        case .fact:
            gap.language.map { strings.count(Keys.newsroomTexts, gap.count) + ", " + tongue($0) }
        case .secondOrigin, .printedHeadline: nil
        case .reply: strings.text(Keys.newsroomAsked)
        case .review:
            strings.text(gap.date == nil ? Keys.newsroomNeverReviewed : Keys.newsroomReviewed)
        case .archivedCopy:
            gap.mark.line == 0 ? nil : strings.count(Keys.newsroomSources, gap.count)
        }
    }
}
