import Observatory

/// The published standings by the names that actors and norms have now.
struct StandingBook: Sendable {
    private let logs: [Slug: StandingLog]
    private let formerActors: [Slug: [Slug]]
    private let formerNorms: [Slug: [Slug]]

    init(_ ledger: Ledger, _ register: Register) {
        logs = ledger.standings
        formerActors = StandingBook.former(register.record.actors.map(\.entry))
        formerNorms = StandingBook.former(register.record.norms.map(\.entry))
    }

    private static func former(_ entries: [Entry]) -> [Slug: [Slug]] {
        var former: [Slug: [Slug]] = [:]
        for entry in entries where !entry.aliases.isEmpty {
            former[entry.slug] = entry.aliases.map(\.slug)
        }
        return former
    }

    /// What was published of a pair, under all its names, in the order of time; each standing only
    /// where it became another.
    func standings(_ actor: Slug, _ norm: Slug) -> [RecordedStanding] {
        let actors = (formerActors[actor] ?? []) + [actor]
        let norms = (formerNorms[norm] ?? []) + [norm]
        let all = actors.flatMap { actor in norms.flatMap { logs[actor]?.norms[$0] ?? [] } }
        guard actors.count + norms.count > 2 else { return all }
        var standings: [RecordedStanding] = []
        let sorted = all.enumerated().sorted {
            ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
        }
        for (_, standing) in sorted where standings.last?.standing != standing.standing {
            standings.append(standing)
        }
        return standings
    }
}
