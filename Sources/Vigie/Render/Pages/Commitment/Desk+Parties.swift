import Observatory
import Templates

extension Desk {
    /// Parties by kind of actor, then by name in the page's language; those of no known kind last.
    func byKind(
        _ parties: [Commitment.Party]
    ) -> [(heading: String, parties: [Commitment.Party])] {
        let kinds = Dictionary(grouping: parties) { record.actor($0.actor.slug)?.kind }
        let order: [Actor.Kind?] = Actor.Kind.allCases + [nil]
        return order.compactMap { kind in
            guard let parties = kinds[kind] else { return nil }
            let sorted = strings.wording.sorted(parties) { actor($0.actor.slug).label.text }
            return (strings.count(Keys.partiesOfKind(kind ?? .group), sorted.count), sorted)
        }
    }

    /// A party of a commitment in a table; its own keys win over the commitment's.
    func party(
        _ party: Commitment.Party, of commitment: Commitment, _ bibliography: Bibliography
    ) -> PartyView {
        PartyView(
            actor: actor(party.actor.slug),
            act: strings.text(Keys.act(party.act ?? commitment.act)),
            date: date(party.date ?? commitment.date), until: date(party.until ?? commitment.until),
            members: members(of: party, in: commitment), marks: bibliography.marks(party.sources))
    }

    /// A commitment with its parties by name.
    func adherence(_ commitment: Commitment) -> AdherenceView {
        AdherenceView(
            commitment: link(commitment.entry.id), act: strings.text(Keys.act(commitment.act)),
            date: date(commitment.date), until: date(commitment.until),
            kinds: byKind(commitment.parties).map { kind in
                AdherenceView.Kind(
                    heading: kind.heading,
                    parties: kind.parties.map { party in
                        AdherenceView.Party(
                            actor: actor(party.actor.slug), note: note(on: party, in: commitment))
                    })
            })
    }

    /// What sets a party apart from the others of its commitment.
    private func note(on party: Commitment.Party, in commitment: Commitment) -> String {
        var notes: [String] = []
        if let act = party.act, act != commitment.act { notes.append(strings.text(Keys.act(act))) }
        if let day = party.date, day != commitment.date { notes.append(date(day).text) }
        if let until = party.until {
            notes.append(strings.text(Keys.partyUntil, ["date": date(until).text]))
        }
        if let members = members(of: party, in: commitment) { notes.append(members) }
        return notes.joined(separator: ", ")
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
                anchor: "p-\(provision.id)", locator: provision.locator.words(in: language),
                text: words(provision.text),
                norms: provision.norms.map { link(EntryID(.norm, $0.slug)) })
        }
    }
}
