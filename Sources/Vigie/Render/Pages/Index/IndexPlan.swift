import Observatory
import Templates

/// A long list in its order, cut into groups and into pages; made once, before any page is drawn.
struct IndexPlan: Sendable {
    /// Entries under one heading.
    struct Group: Sendable {
        /// The id of its heading, such as `y2017`.
        let id: String
        let heading: String
        /// What a link to it says.
        let label: String
        /// What stands before the links to it and those of its like; absent: nothing.
        var family: String?
        var entries: [Slug]
    }

    /// How many entries a page lists.
    static let pageSize = 200

    /// The address of the first page.
    let path: String
    /// How many entries there are.
    let count: Int
    /// The groups of each page; one that goes on keeps its heading. Never empty.
    let pages: [[Group]]

    init(path: String, _ groups: [Group]) {
        self.path = path
        count = groups.reduce(0) { $0 + $1.entries.count }
        var pages: [[Group]] = []
        var room = 0
        for group in groups {
            var rest = group.entries[...]
            while !rest.isEmpty {
                if room == 0 {
                    pages.append([])
                    room = IndexPlan.pageSize
                }
                var taken = group
                taken.entries = Array(rest.prefix(room))
                pages[pages.count - 1].append(taken)
                rest = rest.dropFirst(taken.entries.count)
                room -= taken.entries.count
            }
        }
        self.pages = pages.isEmpty ? [[]] : pages
    }

    /// Where a page of the list below an address is, from 0: `/en/cases/`, `/en/cases/page-2/`.
    static func address(_ page: Int, below path: String) -> String {
        page == 0 ? path : path + "page-\(page + 1)/"
    }

    /// How many pages a list of so many entries has.
    static func pageCount(of entries: Int) -> Int {
        max(1, (entries + pageSize - 1) / pageSize)
    }
}

extension Desk {
    /// The pages of a list of so many entries, which stand below one address.
    func list<Page: View>(
        at path: String, of count: Int, _ template: TemplateName,
        _ view: @escaping @Sendable (Desk, _ number: Int) -> Page
    ) -> Section {
        Section(below: [path]) { pages(at: path, of: count, template, view) }
    }

    /// The same, to be planned at once.
    func pages<Page: View>(
        at path: String, of count: Int, _ template: TemplateName,
        _ view: @escaping @Sendable (Desk, _ number: Int) -> Page
    ) -> [PlannedFile] {
        (0..<IndexPlan.pageCount(of: count)).map { number in
            page(at: IndexPlan.address(number, below: path), template) { view($0, number) }
        }
    }
}

extension Desk {
    /// The groups of a plan, to jump by: each leads to the page where it begins. Empty where there
    /// is only one.
    func jumps(_ plan: IndexPlan) -> [JumpsView] {
        var seen: Set<String> = []
        var lines: [JumpsView] = []
        for (number, groups) in plan.pages.enumerated() {
            let page = href(IndexPlan.address(number, below: plan.path))
            for group in groups where seen.insert(group.id).inserted {
                if lines.isEmpty || lines[lines.count - 1].label != group.family {
                    lines.append(JumpsView(label: group.family, links: []))
                }
                lines[lines.count - 1].links.append(
                    LinkView(href: page + "#" + group.id, label: WordsView(text: group.label)))
            }
        }
        return seen.count > 1 ? lines : []
    }

    /// What a page of a list is called: `Cases, page 2`.
    func title(_ title: WordsView, at number: Int) -> WordsView {
        guard number > 0 else { return title }
        let values = ["title": title.text, "n": strings.wording.number(number + 1)]
        return WordsView(text: strings.text(Keys.indexPage, values), lang: title.lang)
    }

    /// The way to the other pages of a plan; nil where it has only one.
    func pager(_ plan: IndexPlan, at current: Int) -> PagerView? {
        guard plan.pages.count > 1 else { return nil }
        return PagerView(
            pages: plan.pages.indices.map { number in
                PagerView.Leaf(
                    label: strings.wording.number(number + 1),
                    href: href(IndexPlan.address(number, below: plan.path)),
                    isCurrent: number == current)
            })
    }

    /// The groups of a page with their rows.
    func groups(
        _ plan: IndexPlan, at number: Int, _ row: (Slug) -> IndexRow?
    ) -> [IndexGroup] {
        plan.pages[number].map { group in
            IndexGroup(
                id: group.id, heading: group.heading, rows: group.entries.compactMap(row))
        }
    }
}
