import Observatory
import Templates

extension Desk {
    /// A page for every outlet, and more where its articles are many.
    var outletPages: Section {
        section(of: .outlet, record.outlets) { outlet in
            let path = addresses.path(of: outlet.entry.id, in: language)
            let plan = Lazy { IndexPlan(path: path, articlesByYear(of: outlet)) }
            let count = backlinks.coverageOfOutlet[outlet.entry.slug]?.count ?? 0
            return pages(at: path, of: count, "outlet") {
                $0.outletPage(outlet, plan.value, $1, $0.indexes.countries.value)
            }
        }
    }

    /// The articles of an outlet by year, the newest first.
    private func articlesByYear(of outlet: Outlet) -> [IndexPlan.Group] {
        let slugs = backlinks.coverageOfOutlet[outlet.entry.slug] ?? []
        return IndexPlan.Group.newestFirst(
            slugs.compactMap { slug in record.article(slug).map { ($0.date, slug) } })
    }

    private func outletPage(
        _ outlet: Outlet, _ plan: IndexPlan, _ number: Int, _ countries: Countries
    ) -> OutletPage {
        let entry = outlet.entry
        let bibliography = Bibliography(entry, body: register.body(of: entry, in: language)?.0)
        var heading = heading(of: entry)
        let addresses = addresses
        heading.path = { IndexPlan.address(number, below: addresses.path(of: entry.id, in: $0)) }
        heading.title = title(heading.title, at: number)
        heading.section = addresses.index(of: .coverage, in: language)
        heading.crumbs = [crumb(.coverage), crumb(.outlet)]
        return OutletPage(
            frame: frame(heading), title: title(of: entry), medium: medium(outlet),
            summary: words(entry.summary), country: outlet.country.map { countries.link($0, self) },
            tongues: strings.wording.list(outlet.languages.map { tongue($0) }), url: outlet.url,
            host: outlet.url.map(Desk.host) ?? "",
            tally: strings.count(Keys.tally(of: .coverage), plan.count),
            chart: number == 0 ? pressChart(of: entry.slug) : nil,
            body: number == 0 ? body(of: entry) : nil, jumps: jumps(plan),
            groups: groups(plan, at: number) { rowOfOwn($0) }, pager: pager(plan, at: number),
            cases: mentions(ofCases: backlinks.casesOfOutlet[entry.slug] ?? []),
            mentions: mentions(of: entry.id), sources: sources(bibliography),
            permalink: absolute(addresses.permalink(of: entry.id)))
    }

    /// An article in the list of its own outlet.
    private func rowOfOwn(_ slug: Slug) -> IndexRow? {
        guard let article = record.article(slug) else { return nil }
        let isForeign = article.language != language
        return IndexRow(
            date: date(article.date), traits: isForeign ? [tongue(article.language)] : [],
            link: headline(article), summary: words(article.entry.summary), notes: notes(article))
    }
}
