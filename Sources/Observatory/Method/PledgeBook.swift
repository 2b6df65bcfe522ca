/// Every pledge begun by the date of record, by actor and norm (method, section 1).
struct PledgeBook: Sendable {
    private var pledges: [Pair: [Pledge]] = [:]

    /// The pledges of a record that began on or before a day.
    init(_ record: Record, upTo asOf: Day) {
        for commitment in record.commitments where !commitment.entry.isWithdrawn {
            guard let instrument = record.instrument(commitment.instrument.slug),
                !instrument.entry.isWithdrawn
            else { continue }
            enter(commitment, taking: instrument, in: record, upTo: asOf)
        }
        for pair in pledges.keys { pledges[pair]?.sort(by: Pledge.precedes) }
    }

    /// The pairs that have a pledge.
    var pairs: some Collection<Pair> { pledges.keys }

    /// The pledges of a pair, by day.
    subscript(pair: Pair) -> [Pledge] { pledges[pair] ?? [] }

    private mutating func enter(
        _ commitment: Commitment, taking instrument: Instrument, in record: Record, upTo asOf: Day
    ) {
        let norms = commitment.norms(of: instrument).compactMap { stated in
            record.norm(stated.norm).map { (norm: $0, provisions: stated.provisions) }
        }
        for undertaking in commitment.undertakings(of: instrument, in: record) {
            guard let actor = record.actor(undertaking.actor) else { continue }
            for (norm, provisions) in norms where norm.addresses(actor) {
                guard let pledge = undertaking.pledge(to: provisions), pledge.from <= asOf
                else { continue }
                let pair = Pair(actor: actor.entry.slug, norm: norm.entry.slug)
                pledges[pair, default: []].append(pledge)
            }
        }
    }
}
