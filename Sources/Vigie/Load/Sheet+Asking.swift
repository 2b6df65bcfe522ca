import Observatory

/// What a check of one entry asks of others.
extension Sheet {
    /// The entries whose facts those of this one are checked against.
    var askedFacts: [EntryID] {
        switch facts {
        case .case(let incident):
            incident.findings.flatMap { finding in
                [EntryID(.norm, finding.norm.slug), EntryID(.actor, finding.actor.slug)]
            } + incident.attributions.map { EntryID(.actor, $0.to.slug) }
        case .commitment(let commitment): [EntryID(.instrument, commitment.instrument.slug)]
        default: []
        }
    }

    /// The actors that are said to be behind this one.
    var linkedActors: [EntryID] {
        guard case .actor(let actor) = facts else { return [] }
        return actor.links.map { EntryID(.actor, $0.actor.slug) }
    }

    /// The entries whose slugs this one had before, where there are any: they would share an address.
    var formerSelves: [EntryID] {
        guard let entry = facts?.entry else { return [] }
        return entry.formerSlugs.map { EntryID(entry.id.kind, $0) }
    }

    /// Whether what it may say of the accused hangs on the cases of the whole record, as it does
    /// outside of cases.
    var asksAllCases: Bool {
        switch self {
        case .manuscript(let manuscript):
            manuscript.facts.entry.id.kind != .case && !manuscript.bareSentences.isEmpty
        case .rendition(let rendition):
            rendition.id.kind != .case && !rendition.bareSentences.isEmpty
        case .image, .glimpsed, .unread, .nothing: false
        }
    }
}
