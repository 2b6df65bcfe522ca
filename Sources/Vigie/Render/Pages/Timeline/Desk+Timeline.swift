import Observatory
import Templates

extension Desk {
    /// How many entries of a kind a year lists.
    private static let yearLength = 100

    /// The timeline, and that of each norm.
    var timelinePages: Section {
        let path = addresses.section(.timeline, in: language)
        return Section(below: [path]) {
            let norms = record.norms.sorted {
                ($0.order ?? .max, $0.entry.slug) < ($1.order ?? .max, $1.entry.slug)
            }.map(\.entry)
            let whole = page(at: path, "timeline") {
                $0.timelinePage($0.indexes.timeline.value, nil, norms)
            }
            return [whole]
                + norms.map { norm in
                    page(at: addresses.timeline(of: norm.slug, in: language), "timeline") { desk in
                        let own = Timeline(of: norm.slug, in: desk.register)
                        return desk.timelinePage(own, norm, norms)
                    }
                }
        }
    }

    /// The way to the timeline of a norm.
    func timelineLink(of norm: Norm) -> LinkView {
        LinkView(
            href: href(addresses.timeline(of: norm.entry.slug, in: language)),
            label: WordsView(text: strings.text(Keys.timelineOfNorm)))
    }

    private func timelinePage(
        _ timeline: Timeline, _ norm: Entry?, _ norms: [Entry]
    ) -> TimelinePage {
        let heading = timelineHeading(norm)
        return TimelinePage(
            frame: frame(heading), title: heading.title,
            norm: norm.map { link($0.id) },
            skyline: skyline(of: timeline),
            scale: strings.count(
                Keys.timelineScale, Skyline.entriesPerBlock(timeline.drawn)),
            older: olderThanDrawn(timeline), years: timeline.years.map(timelineYear),
            norms: norms.filter { $0.id != norm?.id }.map { other in
                LinkView(
                    href: href(addresses.timeline(of: other.slug, in: language)),
                    label: title(of: other))
            })
    }

    private func timelineHeading(_ norm: Entry?) -> Heading {
        let addresses = addresses
        let section = addresses.section(.timeline, in: language)
        let whole = strings.text(Keys.timelineTitle)
        guard let norm else {
            return Heading(
                title: WordsView(text: whole), description: strings.text(Keys.timelineLead),
                path: { addresses.section(.timeline, in: $0) }, section: section)
        }
        let slug = norm.slug
        return Heading(
            title: title(of: norm), description: strings.text(Keys.timelineLead),
            path: { addresses.timeline(of: slug, in: $0) }, section: section,
            crumbs: [PageFrame.Step(label: strings.text(Keys.timeline), href: href(section))])
    }

    private func olderThanDrawn(_ timeline: Timeline) -> String? {
        let texts = timeline.older.map(\.instruments.count).reduce(0, +)
        let cases = timeline.older.map(\.cases.count).reduce(0, +)
        guard texts + cases > 0 else { return nil }
        return strings.text(
            Keys.timelineOlder,
            [
                "texts": strings.count(Keys.textCount, texts),
                "cases": strings.count(Keys.caseCount, cases),
                "year": timeline.drawn.first.map { String($0.year) } ?? "",
            ])
    }

    /// The drawing of a timeline's latest years; nil where it has none.
    func skyline(of timeline: Timeline) -> Skyline? {
        timeline.years.isEmpty ? nil : Skyline(timeline.drawn, title: skylineTitle(timeline))
    }

    private func skylineTitle(_ timeline: Timeline) -> String {
        let years = timeline.drawn
        let texts = years.map(\.instruments.count).reduce(0, +)
        let cases = years.map(\.cases.count).reduce(0, +)
        return strings.text(
            Keys.timelineChart,
            [
                "first": years.first.map { String($0.year) } ?? "",
                "last": years.last.map { String($0.year) } ?? "",
                "texts": strings.count(Keys.textCount, texts),
                "cases": strings.count(Keys.caseCount, cases),
            ])
    }

    private func timelineYear(_ year: Timeline.Year) -> TimelinePage.Year {
        let words = year.instruments.count + year.commitments.count
        let length = Desk.yearLength
        let hidden =
            max(0, year.instruments.count - length) + max(0, year.commitments.count - length)
        let hiddenCases = max(0, year.cases.count - length)
        return TimelinePage.Year(
            year: String(year.year),
            instruments: year.instruments.prefix(length).compactMap { slug in
                record.instrument(slug).map { dated($0.entry.id, $0.adopted) }
            },
            commitments: year.commitments.prefix(length).compactMap { slug in
                record.commitment(slug).map { dated($0.entry.id, $0.date) }
            },
            cases: year.cases.prefix(length).compactMap { slug in
                record.case(slug).map { dated($0.entry.id, $0.began) }
            },
            moreWords: words == 0 || hidden == 0 ? nil : strings.count(Keys.timelineMore, hidden),
            moreCases: hiddenCases == 0 ? nil : strings.count(Keys.timelineMore, hiddenCases),
            binding: year.binding, incidents: year.incidents,
            instrumentCount: year.instruments.count, commitmentCount: year.commitments.count,
            caseCount: year.cases.count)
    }

    private func dated(_ id: EntryID, _ day: PartialDate) -> MentionView {
        MentionView(link: link(id), date: date(day))
    }
}
