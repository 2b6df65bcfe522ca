@testable import Observatory

/// Small random records in which much happens to few: every rule is met within some dozens of them.
enum RandomRecord {
    /// The records that the fairness tests share.
    static let all: [Record] = (1...200).map { seed in
        var chance = Chance(seed: seed)
        return record(&chance)
    }

    /// Their dossiers, in the same order.
    static let dossiers: [[Dossier]] = all.map { method($0).dossiers() }

    static let states = ["state-a", "state-b", "state-c"]
    static let companies = ["company-a"]
    static let organisations = ["league-a"]
    static let groups = ["group-a", "group-b"]
    static let outlets = ["gazette", "tribune"]
    static let norms = ["norm-a", "norm-b"]
    static let actors = states + companies + organisations + groups
    static let asOf = Scene.date("2020-06-15").firstDay

    /// The method on a record, five years back from June 2020.
    static func method(_ record: Record, asOf: Day = asOf) -> Method {
        Method(record: record, windowYears: 5, asOf: asOf)
    }

    static func record(_ chance: inout Chance) -> Record {
        Record(
            norms: norms.enumerated().map { norm($1, isDuty: $0 == 1, &chance) },
            instruments: ["text-a", "text-b"].map { instrument($0, &chance) },
            actors: actors.map { actor($0, &chance) },
            commitments: (1...3).map { commitment("commitment-\($0)", &chance) },
            cases: (1...2).map { aCase("case-\($0)", &chance) },
            outlets: outlets.map { Outlet(entry: entry(.outlet, $0)) })
    }

    static func entry(_ kind: EntryKind, _ slug: String, sources: [Source] = []) -> Entry {
        Entry(
            id: EntryID(kind, Scene.slug(slug)), language: .english, title: Scene.words(slug),
            sources: sources)
    }

    static func date(_ chance: inout Chance, from year: Int = 2012) -> PartialDate {
        let year = year + chance.below(6)
        let month = chance.once(in: 6) ? nil : 1 + chance.below(12)
        let day = month == nil || chance.once(in: 6) ? nil : 1 + chance.below(28)
        return PartialDate(year, month, day)!
    }

    static func cited(_ chance: inout Chance) -> [Slug] {
        chance.some(chance.once(in: 8) ? 0...0 : 1...3) { Scene.slug("s\(1 + $0.below(4))") }
    }
}
