import Observatory

/// The names that actors and norms have now, by those that they had.
struct PresentNames: Sendable {
    private let register: Register
    private var names: [EntryID: Slug] = [:]

    init(_ register: Register) {
        self.register = register
        for entry in register.record.actors.map(\.entry) + register.record.norms.map(\.entry) {
            for slug in entry.formerSlugs { names[EntryID(entry.id.kind, slug)] = entry.slug }
        }
    }

    /// The pairs that were published and have no dossier, by actor and norm, each with the pair that
    /// took its place; nil where none did.
    func formerPairs(_ assessment: Assessment) -> [(former: Pair, present: Pair?)] {
        register.ledger.standings.sorted { $0.key < $1.key }.flatMap { actor, log in
            log.norms.keys.sorted().compactMap { norm -> (former: Pair, present: Pair?)? in
                guard assessment.dossier(actor, norm) == nil else { return nil }
                let pair = Pair(actor: actor, norm: norm)
                let present = Pair(
                    actor: names[EntryID(.actor, actor)] ?? actor,
                    norm: names[EntryID(.norm, norm)] ?? norm)
                let isThere =
                    present != pair && assessment.dossier(present.actor, present.norm) != nil
                return (pair, isThere ? present : nil)
            }
        }
    }
}
