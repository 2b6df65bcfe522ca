import Observatory
import Templates

extension Desk {
    /// The front page.
    func homePage() -> PlannedFile {
        page(at: addresses.home(in: language), "home") {
            $0.homePage($0.indexes.headlines.value, $0.indexes.timeline.value)
        }
    }

    private func homePage(_ headlines: Headlines, _ timeline: Timeline) -> HomePage {
        let drawing = MatrixDrawing(self)
        let matrix = href(addresses.section(.matrix, in: language))
        return HomePage(
            frame: frame(homeHeading()), what: words(site.description), counts: homeCounts(),
            marks: Standing.reported.map { mark($0) },
            methodHref: Slug("method").flatMap { record.page($0) }.map { href($0.entry.id) },
            charts: headlines.charts.map { drawing.chart($0.with(byTitle($0.actors)), at: nil) },
            matrix: LinkView(href: matrix, label: WordsView(text: strings.text(Keys.homeMatrix))),
            skyline: skyline(of: timeline),
            scale: strings.count(Keys.timelineScale, Skyline.entriesPerBlock(timeline.drawn)),
            timelineHref: href(addresses.section(.timeline, in: language)),
            origin: homeOrigin(), cases: headlines.cases.map(homeCase),
            casesHref: href(addresses.index(of: .case, in: language)),
            commitments: headlines.commitments.compactMap { record.commitment($0) }.map {
                MentionView(link: link($0.entry.id), date: date($0.date))
            },
            commitmentsHref: href(addresses.index(of: .commitment, in: language)),
            french: headlines.french.map { article($0, isShort: true) },
            others: headlines.others.map { article($0, isShort: true) },
            pressHref: href(addresses.index(of: .coverage, in: language)))
    }

    private func homeHeading() -> Heading {
        let addresses = addresses
        return Heading(
            title: WordsView(text: site.title.words(in: language)),
            description: site.description?.words(in: language),
            path: { addresses.home(in: $0) }, choice: "/",
            marks: Set(Standing.allCases.map(\.code) + ["bw"]))
    }

    private func homeCounts() -> [HomePage.Count] {
        let french = record.coverage.count { $0.language == .french }
        let counts = [
            (record.norms.count, Keys.homeNorms), (record.instruments.count, Keys.homeTexts),
            (record.commitments.count, Keys.homeCommitments), (record.cases.count, Keys.homeCases),
            (record.coverage.count, Keys.homeArticles), (french, Keys.homeFrench),
        ]
        return counts.filter { $0.0 > 0 }.map { number, key in
            HomePage.Count(
                number: strings.wording.number(number), label: strings.count(key, number))
        }
    }

    private func homeCase(_ incident: Case) -> HomeCase {
        let weighed = assessment.weighed(incident)
        let readings = weighed.sorted { $0.key < $1.key }.map { _, held in
            HomeCase.Reading(
                actor: actor(held.dossier.actor).label, mark: mark(of: held.weighing))
        }
        var seen: Set<String> = []
        return HomeCase(
            link: link(incident.entry.id), date: date(incident.disclosed ?? incident.began),
            summary: words(incident.entry.summary),
            readings: readings.filter { seen.insert($0.actor.text + "\n" + $0.mark.word).inserted })
    }

    /// The call of 2017 and its first articles, those in French before the others; nil where the
    /// record has no such entry.
    private func homeOrigin() -> HomeOrigin? {
        guard let slug = Slug("digital-geneva-convention"), let call = record.instrument(slug)
        else { return nil }
        let all = articles(backlinks.coverageAbout[call.entry.id] ?? [])
        let french = all.filter { $0.language == .french }.prefix(Headlines.listLength)
        let others = all.filter { $0.language != .french }.prefix(2)
        return HomeOrigin(
            instrument: link(call.entry.id), date: date(call.adopted),
            summary: words(call.entry.summary), articles: (french + others).map { article($0) })
    }
}
