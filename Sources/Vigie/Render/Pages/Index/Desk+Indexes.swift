import Observatory
import Templates

extension Desk {
    /// The indexes of cases, press, outlets, commitments and instruments.
    var indexSections: [Section] {
        [
            index(of: .case, record.cases.count, { casePlan() }, { $0.row(ofCase: $1) }),
            index(of: .coverage, record.coverage.count, { pressPlan() }, { $0.row(ofArticle: $1) }),
            index(of: .outlet, record.outlets.count, { outletPlan() }, { $0.row(ofOutlet: $1) }),
            index(
                of: .commitment, record.commitments.count, { commitmentPlan() },
                { $0.row(ofCommitment: $1) }),
            index(
                of: .instrument, record.instruments.count, { instrumentPlan() },
                { $0.row(ofInstrument: $1) }),
        ]
    }

    private func index(
        of kind: EntryKind, _ count: Int,
        _ groups: @escaping @Sendable () -> [IndexPlan.Group],
        _ row: @escaping @Sendable (Desk, Slug) -> IndexRow?
    ) -> Section {
        let path = addresses.index(of: kind, in: language)
        let plan = Lazy { IndexPlan(path: path, groups()) }
        return list(at: path, of: count, "index") { $0.indexPage(of: kind, plan.value, $1, row) }
    }

    private func indexPage(
        of kind: EntryKind, _ plan: IndexPlan, _ number: Int,
        _ row: (Desk, Slug) -> IndexRow?
    ) -> IndexPage {
        let title = strings.text(Keys.index(of: kind))
        let lead = strings.text(Keys.lead(of: kind))
        let addresses = addresses
        let heading = Heading(
            title: self.title(WordsView(text: title), at: number), description: lead,
            path: { IndexPlan.address(number, below: addresses.index(of: kind, in: $0)) },
            section: plan.path)
        return IndexPage(
            frame: frame(heading), title: title,
            tally: strings.count(Keys.tally(of: kind), plan.count), lead: lead,
            also: also(kind), ways: kind == .coverage ? pressWays() : [],
            chart: number == 0 ? chart(of: kind) : nil, jumps: jumps(plan),
            groups: groups(plan, at: number) { row(self, $0) },
            pager: pager(plan, at: number))
    }
}

extension Desk {
    /// What an index lists, over time.
    private func chart(of kind: EntryKind) -> BlockChart? {
        switch kind {
        case .coverage: pressChart()
        case .commitment:
            uptakeChart(Uptake(record.commitments, in: record, asOf: assessment.asOf))
        default: nil
        }
    }

    /// The press beside its outlets, commitments beside instruments; the press lists its own ways.
    private func also(_ kind: EntryKind) -> LinkView? {
        let other: EntryKind? =
            switch kind {
            case .outlet: .coverage
            case .instrument: .commitment
            case .commitment: .instrument
            default: nil
            }
        return other.map { other in
            LinkView(
                href: href(addresses.index(of: other, in: language)),
                label: WordsView(text: strings.text(Keys.index(of: other))))
        }
    }
}

extension IndexPlan.Group {
    /// Entries by year, each with its slug, in the order that they have.
    static func byYear(_ entries: [(date: PartialDate, slug: Slug)]) -> [IndexPlan.Group] {
        var groups: [IndexPlan.Group] = []
        for entry in entries {
            let id = "y\(entry.date.year)"
            if groups.last?.id != id {
                groups.append(
                    IndexPlan.Group(
                        id: id, heading: "\(entry.date.year)", label: "\(entry.date.year)",
                        entries: []))
            }
            groups[groups.count - 1].entries.append(entry.slug)
        }
        return groups
    }

    /// Dated entries, the newest first, by year.
    static func newestFirst(_ entries: [(date: PartialDate, slug: Slug)]) -> [IndexPlan.Group] {
        byYear(
            entries.sorted {
                $0.date == $1.date ? $0.slug < $1.slug : $0.date > $1.date
            })
    }
}
