import Observatory
import Templates

extension Desk {
    /// The pages of events that both the French press and others tell of.
    func pressEventPages() -> [PlannedFile] {
        let events = indexes.events.value
        let path = addresses.press(.events, in: language)
        return events.pages.indices.map { number in
            page(at: IndexPlan.address(number, below: path), "press-events") { desk in
                desk.pressEventsPage(events, number)
            }
        }
    }

    /// Where all that was written about an event stands side by side; nil where it does not.
    func href(_ events: PressEvents, _ id: EntryID) -> String? {
        events.page(of: id).map { number in
            let path = IndexPlan.address(number, below: addresses.press(.events, in: language))
            return href(path) + "#" + PressEvents.anchor(id)
        }
    }

    private func pressEventsPage(_ events: PressEvents, _ number: Int) -> PressEventsPage {
        PressEventsPage(
            frame: frame(pressHeading(.events, at: number)),
            title: strings.text(Keys.pressTitle(.events)),
            lead: strings.text(Keys.pressLead(.events)),
            tally: strings.count(Keys.pressEventCount, events.count),
            ways: pressWays(from: .events),
            events: events.pages[number].map(pressEvent),
            pager: pager(pages: events.pages.count, at: number, below: .events))
    }

    private func pressEvent(_ id: EntryID) -> PressEventsPage.Event {
        let articles = articles(backlinks.coverageAbout[id] ?? [])
        let french = articles.filter { $0.language == .french }
        let others = articles.filter { $0.language != .french }
        let mention = mention(id)
        return PressEventsPage.Event(
            id: PressEvents.anchor(id), link: mention.link, date: mention.date,
            kind: strings.text(id.kind == .case ? Keys.pressCase : Keys.pressText),
            columns: [
                PressView.Column(
                    heading: strings.count(Keys.pressFrenchCount, french.count),
                    articles: french.map { article($0, isShort: true, namesTongue: false) }),
                PressView.Column(
                    heading: strings.count(Keys.pressOtherCount, others.count),
                    articles: others.map { article($0, isShort: true) }),
            ])
    }

    private func pager(
        pages: Int, at current: Int, below section: PressSection
    ) -> PagerView? {
        guard pages > 1 else { return nil }
        let path = addresses.press(section, in: language)
        return PagerView(
            pages: (0..<pages).map { number in
                PagerView.Leaf(
                    label: strings.wording.number(number + 1),
                    href: href(IndexPlan.address(number, below: path)),
                    isCurrent: number == current)
            })
    }
}
