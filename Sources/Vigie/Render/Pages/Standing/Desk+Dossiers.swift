import Observatory
import Templates

extension Desk {
    /// The dossier of every pair with something to say.
    var dossierPages: Section {
        let context = Lazy { DossierContext(self) }
        return Section(
            of: { assessment.dossiers }, below: addresses.section(.standings, in: language),
            find: { rest in
                let names = rest.split(separator: "/").prefix(2).compactMap { Slug(String($0)) }
                return names.count == 2 ? assessment.dossier(names[0], names[1]) : nil
            },
            { dossier in
                let path = addresses.standing(dossier.actor, dossier.norm, in: language)
                return [page(at: path, "standing") { $0.dossierPage(dossier, context.value) }]
            })
    }

    private func dossierPage(_ dossier: Dossier, _ context: DossierContext) -> DossierPage {
        let verdict = dossier.current
        let norm = EntryID(.norm, dossier.norm)
        let words = DossierWords(dossier, self)
        let found = verdict.weighings.compactMap { weighing in
            record.case(weighing.case).map { (weighing: weighing, incident: $0) }
        }
        let running = Set(verdict.pledges)
        let recorded = context.book.standings(dossier.actor, dossier.norm)
        return DossierPage(
            frame: frame(heading(dossier, words, recorded)), kicker: kicker(dossier),
            title: words.titleHTML,
            norm: link(norm), demand: self.words(record.entry(norm)?.summary),
            mark: mark(verdict.standing), sentence: words.quotable(verdict),
            confidence: strings.text(Keys.confidence(verdict.confidence)),
            strength: verdict.strength.map { strings.text(Keys.strength($0)) },
            method: context.method, methodHref: context.methodHref,
            caveat: Keys.caveat(verdict.standing).map { strings.text($0) },
            story: DossierStory(desk: self).paragraphs(verdict, of: dossier.actor),
            answers: answers(to: verdict),
            counted: found.filter { $0.weighing.uncounted == nil }.map { findingRow($0, in: $1) },
            uncounted: found.filter { $0.weighing.uncounted != nil }.map { findingRow($0, in: $1) },
            testimonies: found.map { testimony($0, in: $1) },
            pledges: verdict.pledges.map { pledgeRow($0, of: dossier.actor) },
            past: dossier.pledges.filter { !running.contains($0) }
                .map { pledgeRow($0, of: dossier.actor) },
            years: years(of: dossier), yearNote: context.yearNote,
            changes: DossierOutlook(dossier, self).paragraphs,
            recorded: changes(recorded), published: recorded.first.map { date($0.date) },
            cite: cite(dossier))
    }

    private func kicker(_ dossier: Dossier) -> String {
        strings.text(Keys.kicker(record.norm(dossier.norm)?.nature ?? .restraint))
    }

    private func heading(
        _ dossier: Dossier, _ words: DossierWords, _ recorded: [RecordedStanding]
    ) -> Heading {
        let addresses = addresses
        let matrix = addresses.section(.matrix, in: language)
        let weighings = dossier.current.weighings
        let marks =
            weighings.map(\.signal) + dossier.history.map(\.standing.code)
            + recorded.compactMap { $0.standing?.code }
        return Heading(
            title: WordsView(text: words.title),
            description: words.summary(dossier.current),
            path: { addresses.standing(dossier.actor, dossier.norm, in: $0) }, section: matrix,
            crumbs: [
                PageFrame.Step(label: strings.text(Keys.matrix), href: href(matrix)),
                PageFrame.Step(
                    label: words.actor.text, lang: words.actor.lang,
                    href: href(EntryID(.actor, dossier.actor))),
            ],
            marks: Set(marks + [dossier.current.standing.code]), metadata: metadata(of: dossier),
            facets: facets(of: dossier), scripts: [Desk.citeScript])
    }
}
