import Observatory
import Templates

extension Desk {
    /// A page for every case.
    var casePages: Section {
        section(of: .case, record.cases) { incident in
            let own = page(at: addresses.path(of: incident.entry.id, in: language), "case") {
                CaseDesk(incident, $0).page()
            }
            let files = citeFiles(incident.entry) {
                FactsJSON.facts(of: incident, weighed: $0.assessment.weighed(incident))
            }
            return [own] + files
        }
    }

    /// The pages of the entries of a kind.
    func section<Item: Sendable>(
        of kind: EntryKind, _ entries: [Item],
        _ plan: @escaping @Sendable (Item) -> [PlannedFile]
    ) -> Section {
        Section(
            of: { entries }, below: addresses.index(of: kind, in: language),
            find: { [record] rest in
                Slug(folderOf: rest).flatMap { record.place(of: EntryID(kind, $0)) }
                    .map { entries[$0] }
            }, plan)
    }
}

extension CaseDesk {
    /// The whole page.
    func page() -> CasePage {
        let id = incident.entry.id
        let told = desk.indexes.events.value
        var page = CasePage(
            frame: desk.frame(heading()),
            forms: incident.forms.map { word(Keys.caseForm($0)) }.joined(separator: ", "),
            title: desk.title(of: incident.entry), summary: desk.words(incident.entry.summary),
            contents: [], facts: facts(), moments: moments(), answers: answers(),
            unanswered: unanswered(), who: who(), attributions: attributions(), effects: effects(),
            findings: findings(), body: desk.body(of: incident.entry),
            press: desk.press(about: id, all: desk.href(told, id)), related: related(),
            mentions: mentions(),
            sources: desk.sources(bibliography),
            permalink: desk.absolute(desk.addresses.permalink(of: id)),
            cite: desk.cite(incident.entry))
        page.contents = contents(of: page)
        return page
    }

    private func heading() -> Desk.Heading {
        var heading = desk.heading(of: incident.entry, marks: markCodes)
        heading.needsMoreStyles = desk.hasTable(incident.entry)
        let norms = incident.findings.map { desk.link(EntryID(.norm, $0.norm.slug)).label.text }
        heading.metadata = desk.metadata(
            of: incident.entry, about: desk.subjects(of: incident),
            keywords: incident.forms.map { word(Keys.caseForm($0)) } + norms.uniqued)
        heading.scripts.append(Desk.citeScript)
        return heading
    }

    private func contents(of page: CasePage) -> [AnchorView] {
        let sections = [
            ("events", Keys.caseEvents, true),
            ("voices", Keys.caseVoices, page.hasVoices),
            ("effects", Keys.caseEffects, !page.effects.isEmpty),
            ("findings", Keys.caseFindings, !page.findings.isEmpty),
            ("press", Keys.casePress, page.press != nil),
            ("sources", Keys.caseSources, !page.sources.isEmpty),
            ("cite", Keys.citeHeading, page.cite != nil),
        ]
        return sections.filter(\.2).map { AnchorView(id: $0.0, label: word($0.1)) }
    }

    private func effects() -> [CaseEffectView] {
        incident.effects.map {
            CaseEffectView(text: desk.words($0.text), marks: marks($0.sources))
        }
    }

    private func related() -> [MentionView] {
        desk.mentions(ofCases: desk.backlinks.relatedCases[incident.entry.slug] ?? [])
    }

    private func mentions() -> [MentionGroup] {
        let related = desk.backlinks.relatedCases[incident.entry.slug] ?? []
        return desk.mentions(
            of: incident.entry.id, without: Set(related.map { EntryID(.case, $0) } + named))
    }

    /// The actors and norms that the page names anyway.
    private var named: [EntryID] {
        let actors =
            incident.attributions.flatMap { [$0.by.slug, $0.to.slug] }
            + incident.denials.map(\.by.slug) + incident.responses.map(\.by.slug)
            + incident.findings.map(\.actor.slug) + incident.targets.compactMap(\.actor?.slug)
        return actors.map { EntryID(.actor, $0) }
            + incident.findings.map { EntryID(.norm, $0.norm.slug) }
    }
}
