import Observatory
import Templates

extension Desk {
    /// A page for every actor.
    func actorPages(_ index: Lazy<DossierIndex>) -> Section {
        section(of: .actor, record.actors) { actor in
            [
                page(at: addresses.path(of: actor.entry.id, in: language), "actor") {
                    $0.actorPage(actor, index.value, $0.indexes.countries.value)
                }
            ]
        }
    }

    /// From how many members on they stand behind a summary.
    private static let manyMembers = 40

    private func actorPage(
        _ actor: Actor, _ index: DossierIndex, _ countries: Countries
    ) -> ActorPage {
        let entry = actor.entry
        let slug = entry.slug
        let dossiers = index.dossiers(ofActor: slug, in: assessment)
        let bibliography = Bibliography(entry, body: register.body(of: entry, in: language)?.0)
        let members = members(of: actor, index)
        return ActorPage(
            frame: frame(heading(of: entry, marks: marks(of: dossiers))),
            kicker: strings.text(Keys.actorKind(actor.kind)), title: title(of: entry),
            summary: words(entry.summary), facts: facts(of: actor, dossiers, countries),
            families: families(dossiers), commitments: commitments(of: slug),
            inherited: inherited(dossiers),
            accusations: conduct(of: slug, isAccused: true, dossiers),
            merits: conduct(of: slug, isAccused: false, dossiers),
            years: years(of: slug, dossiers),
            targeted: mentions(ofCases: backlinks.casesTargeting[slug] ?? []),
            spoken: mentions(ofCases: backlinks.casesSpeaking[slug] ?? []),
            groups: groups(linkedTo: slug, index), links: links(of: actor, bibliography),
            members: members, hasManyMembers: members.count > Desk.manyMembers,
            memberCount: strings.count(Keys.memberCount, members.count),
            organisations: organisations(of: slug, index), body: body(of: entry),
            press: press(about: entry.id),
            mentions: mentions(of: entry.id, without: linked(from: slug)),
            sources: sources(bibliography))
    }

    private func marks(of dossiers: [Dossier]) -> Set<String> {
        Set(
            dossiers.flatMap { dossier in
                [dossier.current.standing.code] + dossier.current.weighings.map(\.signal)
            })
    }

    /// The entries that the page names anyway.
    private func linked(from slug: Slug) -> Set<EntryID> {
        let cases = [backlinks.casesAccusing, backlinks.casesTargeting, backlinks.casesSpeaking]
            .flatMap { $0[slug] ?? [] }
        let commitments = backlinks.commitmentsOfActor[slug] ?? []
        return Set(
            cases.map { EntryID(.case, $0) } + commitments.map { EntryID(.commitment, $0) })
    }

    /// What the page says of the actor beside its name. A text that it only proposed is no
    /// commitment of its own (method.md, 1).
    private func facts(
        of actor: Actor, _ dossiers: [Dossier], _ countries: Countries
    ) -> [FactView] {
        let slug = actor.entry.slug
        let country = actor.kind == .state ? nil : actor.country.map { countries.name($0, self) }
        let own = (backlinks.commitmentsOfActor[slug] ?? [])
            .compactMap { record.commitment($0) }.count { $0.isTaken(by: slug) }
        let cases = (backlinks.casesAccusing[slug] ?? []).compactMap { record.case($0) }
            .count { $0.accuses(slug) }
        let permalink = absolute(addresses.permalink(of: actor.entry.id))
        return [
            fact(Keys.actorCountry, country.map(Desk.escape)),
            fact(Keys.actorNames, Desk.escape(actor.alsoKnownAs.joined(separator: ", "))),
            fact(
                Keys.actorCommitments,
                own == 0 ? nil : strings.count(Keys.ownCommitments, own)),
            fact(Keys.actorAccused, cases == 0 ? nil : strings.count(Keys.caseCount, cases)),
            fact(Keys.actorElsewhere, outside(actor)),
            fact(
                Keys.permalink,
                "<a class=\"micro\" href=\"\(Desk.escape(permalink))\">\(Desk.escape(permalink))</a>"
            ),
        ].compactMap(\.self)
    }

    /// The actor in other registers.
    private func outside(_ actor: Actor) -> String? {
        let wikidata = actor.wikidata.map {
            ("https://www.wikidata.org/wiki/" + $0, "Wikidata " + $0)
        }
        let mitre = actor.mitre.map { ("https://attack.mitre.org/groups/\($0)/", "ATT&CK " + $0) }
        let links = [wikidata, mitre].compactMap(\.self).map { url, label in
            "<a href=\"\(Desk.escape(url))\">\(Desk.escape(label))</a>"
        }
        return links.isEmpty ? nil : links.joined(separator: " · ")
    }
}
