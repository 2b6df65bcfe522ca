import Observatory
import Templates

extension Desk {
    /// Parties by kind of actor, then by name in the page's language, then by date.
    func groups(_ parties: [(commitment: Commitment, party: Commitment.Party, view: PartyView)])
        -> [PartyGroup]
    {
        let kinds = Dictionary(grouping: parties) { record.actor($0.party.actor.slug)?.kind }
        let order: [Actor.Kind?] = Actor.Kind.allCases + [nil]
        return order.compactMap { kind in
            guard let parties = kinds[kind] else { return nil }
            let inTime = parties.sorted {
                ($0.party.date ?? $0.commitment.date, $0.commitment.entry.slug)
                    < ($1.party.date ?? $1.commitment.date, $1.commitment.entry.slug)
            }
            let sorted = strings.wording.sorted(inTime.enumerated()) { $0.element.view.actor.label.text }
            return PartyGroup(
                heading: strings.count(Keys.partiesOfKind(kind ?? .group), sorted.count),
                parties: sorted.map(\.element.view))
        }
    }

    /// A party of a commitment; its own keys win over the commitment's.
    func party(
        _ party: Commitment.Party, of commitment: Commitment, marks: String = "",
        naming: Bool = false
    ) -> PartyView {
        PartyView(
            actor: actor(party.actor.slug), act: strings.text(Keys.act(party.act ?? commitment.act)),
            date: date(party.date ?? commitment.date), until: date(party.until ?? commitment.until),
            commitment: naming ? link(commitment.entry.id) : nil,
            members: members(of: party, in: commitment), marks: marks)
    }

    /// How many members an organisation acts for, where it does; nil otherwise.
    private func members(of party: Commitment.Party, in commitment: Commitment) -> String? {
        guard commitment.extendsToMembers, let actor = record.actor(party.actor.slug),
            actor.kind == .organisation
        else { return nil }
        let day = (party.date ?? commitment.date).lastDay
        let members = actor.members.filter { member in
            (member.since.map { $0.lastDay <= day } ?? true)
                && (member.until.map { $0.firstDay >= day } ?? true)
        }
        return members.isEmpty ? nil : strings.count(Keys.partyMembers, members.count)
    }

    /// The provisions of an instrument, or those that a commitment takes on.
    func provisions(_ instrument: Instrument, only taken: Set<Slug> = []) -> [ProvisionView] {
        let provisions = instrument.provisions.filter { taken.isEmpty || taken.contains($0.id) }
        return provisions.map { provision in
            ProvisionView(
                anchor: "p-\(provision.id)", locator: provision.locator,
                text: words(provision.text),
                norms: provision.norms.map { link(EntryID(.norm, $0.slug)) })
        }
    }
}
