import Observatory
import Templates

extension Desk {
    /// A page for every norm.
    func normPages(_ index: Lazy<DossierIndex>) -> Section {
        section(of: .norm, record.norms) { norm in
            let own = page(at: addresses.path(of: norm.entry.id, in: language), "norm") {
                $0.normPage(norm, index.value)
            }
            let files = citeFiles(norm.entry) { desk in
                let dossiers = index.value.dossiers(onNorm: norm.entry.slug, in: desk.assessment)
                return FactsJSON.facts(of: norm, desk, dossiers)
            }
            return [own] + files
        }
    }

    func normPage(_ norm: Norm, _ index: DossierIndex) -> NormPage {
        let entry = norm.entry
        let dossiers = index.dossiers(onNorm: entry.slug, in: assessment)
        let bibliography = Bibliography(entry, body: register.body(of: entry, in: language)?.0)
        let texts = provisions(stating: entry.slug)
        let marks = dossiers.flatMap { dossier in
            [dossier.current.standing.code] + dossier.current.weighings.map(\.signal)
        }
        let linked =
            (backlinks.provisionsOfNorm[entry.slug] ?? [])
            .map { EntryID(.instrument, $0.instrument) }
            + (backlinks.casesOfNorm[entry.slug] ?? []).map { EntryID(.case, $0) }
        return NormPage(
            frame: frame(citedHeading(of: entry, marks: Set(marks), about: subjects(of: norm))),
            kicker: strings.text(Keys.normKicker(norm.nature)), title: title(of: entry),
            summary: words(entry.summary), facts: facts(of: norm, dossiers),
            standings: standings(dossiers, index),
            elements: norm.elements.map {
                NormElementView(text: words($0.text) ?? WordsView(text: ""), isCore: $0.isCore)
            },
            lineage: lineage(norm), texts: texts, committed: committed(dossiers),
            findings: findings(dossiers),
            body: body(of: entry), press: press(about: entry.id),
            mentions: mentions(of: entry.id, without: Set(linked)), sources: sources(bibliography),
            cite: cite(entry))
    }

    private func facts(of norm: Norm, _ dossiers: [Dossier]) -> [FactView] {
        let slug = norm.entry.slug
        let kinds = norm.addressees.map { strings.text(Keys.addressee($0)) }
        let first = (backlinks.provisionsOfNorm[slug] ?? [])
            .compactMap { record.instrument($0.instrument) }.inTime(\.adopted).first
        let committed = dossiers.count { !$0.current.pledges.isEmpty }
        let texts = Set((backlinks.provisionsOfNorm[slug] ?? []).map(\.instrument)).count
        let permalink = absolute(addresses.permalink(of: norm.entry.id))
        let cases = (backlinks.casesOfNorm[slug] ?? []).count
        return [
            fact(Keys.normCode, norm.code.map(Desk.escape)),
            fact(Keys.normFamily, strings.text(Keys.family(norm.family))),
            fact(Keys.normAddressees, strings.wording.list(kinds)),
            fact(
                Keys.normFirst,
                first.map { html(date($0.adopted)) + "<br>" + html(link($0.entry.id)) }),
            fact(Keys.normTexts, texts == 0 ? nil : strings.count(Keys.textCount, texts)),
            fact(Keys.normCommitted, strings.count(Keys.actorCount, committed)),
            fact(Keys.timeline, html(timelineLink(of: norm))),
            fact(Keys.normCases, strings.count(Keys.caseCount, cases)),
            fact(
                Keys.permalink,
                "<a class=\"micro\" href=\"\(Desk.escape(permalink))\">\(Desk.escape(permalink))</a>"
            ),
        ].compactMap(\.self)
    }
}
