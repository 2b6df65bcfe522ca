import Observatory
import Templates

extension Desk {
    /// The pages that tell the press by month, by event and by subject, and its French thread.
    var pressSections: [Section] {
        let thread = Lazy { frenchThread() }
        return [
            pressSection(.months) {
                pressList(.months, of: record.coverage.count) {
                    monthPlan(record.coverage, isNewestFirst: true)
                }
            },
            pressSection(.french) {
                pressList(.french, of: thread.value.count) {
                    monthPlan(thread.value, isNewestFirst: false)
                }
            },
            pressSection(.events) { pressEventPages() }, Section(pressSubjectPage()),
        ]
    }

    private func pressSection(
        _ section: PressSection, _ plan: @escaping @Sendable () -> [PlannedFile]
    ) -> Section {
        Section(below: [addresses.press(section, in: language)], plan)
    }

    /// The ways through the press, for its index and the pages beside it.
    func pressWays(from current: PressSection? = nil) -> [LinkView] {
        var ways = PressSection.allCases.map { section in
            LinkView(
                href: section == current
                    ? nil : href(addresses.press(section, in: language)),
                label: WordsView(text: strings.text(Keys.pressTitle(section))))
        }
        ways.append(
            LinkView(
                href: href(addresses.index(of: .outlet, in: language)),
                label: WordsView(text: strings.text(Keys.pressByOutlet))))
        if current == nil { return ways }
        let index = LinkView(
            href: href(addresses.index(of: .coverage, in: language)),
            label: WordsView(text: strings.text(Keys.pressIndex)))
        return [index] + ways
    }

    /// What a page of the press says of itself.
    func pressHeading(_ section: PressSection, at number: Int = 0) -> Heading {
        let addresses = addresses
        let title = WordsView(text: strings.text(Keys.pressTitle(section)))
        return Heading(
            title: self.title(title, at: number),
            description: strings.text(Keys.pressLead(section)),
            path: { IndexPlan.address(number, below: addresses.press(section, in: $0)) },
            section: addresses.index(of: .coverage, in: language), crumbs: [crumb(.coverage)])
    }

    /// The French articles from the month in which the observatory begins.
    private func frenchThread() -> [Coverage] {
        record.coverage.filter { article in
            article.language == .french && PressMonth.opening <= PressMonth(article.date)
        }
    }

    private func pressList(
        _ section: PressSection, of count: Int,
        _ groups: @escaping @Sendable () -> [IndexPlan.Group]
    ) -> [PlannedFile] {
        let path = addresses.press(section, in: language)
        let plan = Lazy { IndexPlan(path: path, groups()) }
        return pages(at: path, of: count, "index") { $0.pressListPage(section, plan.value, $1) }
    }

    private func pressListPage(
        _ section: PressSection, _ plan: IndexPlan, _ number: Int
    ) -> IndexPage {
        IndexPage(
            frame: frame(pressHeading(section, at: number)),
            title: strings.text(Keys.pressTitle(section)),
            tally: strings.count(Keys.tally(of: .coverage), plan.count),
            lead: strings.text(Keys.pressLead(section)), ways: pressWays(from: section),
            jumps: jumps(plan),
            groups: groups(plan, at: number) { row(ofThread: $0, namesTongue: section == .months) },
            pager: pager(plan, at: number))
    }

    /// An article in a list of several languages, or of one.
    private func row(ofThread slug: Slug, namesTongue: Bool) -> IndexRow? {
        guard var row = row(ofArticle: slug), let article = record.article(slug) else { return nil }
        if namesTongue, article.language != language { row.traits.append(tongue(article.language)) }
        return row
    }

    /// Articles by month.
    private func monthPlan(
        _ articles: [Coverage], isNewestFirst: Bool
    ) -> [IndexPlan.Group] {
        let months = Dictionary(grouping: articles) { PressMonth($0.date) }
        let ordered = months.keys.sorted { isNewestFirst ? $1 < $0 : $0 < $1 }
        return ordered.map { month in
            let dated = (months[month] ?? []).sorted {
                ($0.date, $0.entry.slug) < ($1.date, $1.entry.slug)
            }
            let slugs = dated.map(\.entry.slug)
            return IndexPlan.Group(
                id: month.anchor, heading: heading(of: month),
                label: month.month.map { strings.wording.shortMonth($0) }
                    ?? strings.text(Keys.pressMonthUnknown),
                family: "\(month.year)", entries: isNewestFirst ? slugs.reversed() : slugs)
        }
    }

    /// `May 2017`, or the year where the month is not known.
    func heading(of month: PressMonth) -> String {
        if month.month != nil { return strings.wording.date(month.year, month.month) }
        return strings.text(Keys.pressYearOnly, ["year": "\(month.year)"])
    }
}
