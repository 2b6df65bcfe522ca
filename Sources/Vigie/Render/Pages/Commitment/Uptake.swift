import Observatory

/// Who took on a text, and when: the acts of all its commitments that commit anybody.
struct Uptake: Sendable {
    /// An act of one party.
    struct Act: Sendable {
        let actor: Slug
        let date: PartialDate
        let isBinding: Bool
        /// Whether it holds at the date of record.
        let isInForce: Bool
    }

    /// The acts of the parties themselves.
    var acts: [Act] = []
    /// Those whom only an organisation's act for its members reaches.
    var reached: Set<Slug> = []

    /// The parties at the date of record.
    var parties: Set<Slug> { Set(acts.filter(\.isInForce).map(\.actor)) }

    init(_ commitments: [Commitment], in record: Record, asOf day: Day) {
        for commitment in commitments {
            guard let instrument = record.instrument(commitment.instrument.slug) else { continue }
            for party in commitment.parties { add(party, commitment, instrument, record, day) }
        }
        reached.subtract(parties)
    }

    private mutating func add(
        _ party: Commitment.Party, _ commitment: Commitment, _ instrument: Instrument,
        _ record: Record, _ day: Day
    ) {
        guard Strength(party.act ?? commitment.act, of: instrument) != nil else { return }
        let date = party.date ?? commitment.date
        let until = party.until ?? commitment.until
        acts.append(
            Act(
                actor: party.actor.slug, date: date, isBinding: instrument.isBinding,
                isInForce: until.map { $0.lastDay >= day } ?? true))
        guard commitment.extendsToMembers, let actor = record.actor(party.actor.slug),
            actor.kind == .organisation
        else { return }
        for member in actor.members
        where (member.since.map { $0.firstDay <= date.lastDay } ?? true)
            && (member.until.map { $0.lastDay >= day } ?? true)
        {
            reached.insert(member.actor.slug)
        }
    }
}
