extension Commitment {
    /// What each party took on, and what reaches its members (method, section 1).
    ///
    /// A party's own keys win over the commitment's. Only an organisation acts for its members, only
    /// for direct ones, and only where the commitment says so.
    func undertakings(of instrument: Instrument, in record: Record) -> [Undertaking] {
        parties.flatMap { party -> [Undertaking] in
            guard let actor = record.actor(party.actor.slug), !actor.entry.isWithdrawn,
                let own = undertaking(of: party, taking: instrument)
            else { return [] }
            guard extendsToMembers, actor.kind == .organisation else { return [own] }
            return [own] + actor.members.map(own.reaching)
        }
    }

    /// What a party itself took on; nil for a proposal.
    private func undertaking(of party: Party, taking instrument: Instrument) -> Undertaking? {
        let act = party.act ?? self.act
        guard let strength = Strength(act, of: instrument) else { return nil }
        return Undertaking(
            actor: party.actor.slug, commitment: entry.slug, instrument: instrument.entry.slug,
            act: act, strength: strength, through: nil,
            span: Span(began: party.date ?? date, ended: party.until ?? until))
    }

    /// The norms that the provisions taken on state, each with those provisions in the text's order.
    func norms(of instrument: Instrument) -> [(norm: Slug, provisions: [Slug])] {
        let taken = Set(provisions.map(\.slug))
        var provisionsByNorm: [Slug: [Slug]] = [:]
        for provision in instrument.provisions where taken.isEmpty || taken.contains(provision.id) {
            for norm in Set(provision.norms.map(\.slug)) {
                provisionsByNorm[norm, default: []].append(provision.id)
            }
        }
        return provisionsByNorm.map { ($0.key, $0.value) }
    }
}
