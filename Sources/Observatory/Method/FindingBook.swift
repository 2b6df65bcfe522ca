/// Where the findings on each pair stand, by the case's beginning, then by slug and place.
struct FindingBook: Sendable {
    /// A finding's place: its case's among the record's, and its own in the case.
    struct Place: Sendable {
        let `case`: Int
        let finding: Int
    }

    private var places: [Pair: [Place]] = [:]

    /// The findings of a record that are seen on a day and that the norm's addressees allow.
    init(_ record: Record, seenOn day: Day) {
        let chronicle = record.cases.enumerated().filter { !$0.element.entry.isWithdrawn }
            .map { (began: $0.element.began, place: $0.offset) }.sorted { $0 < $1 }
        for (_, place) in chronicle {
            let aCase = record.cases[place]
            for (number, finding) in aCase.findings.enumerated()
            where finding.firstSeen(in: aCase) <= day {
                guard let actor = record.actor(finding.actor.slug),
                    let norm = record.norm(finding.norm.slug), norm.addresses(actor)
                else { continue }
                let pair = Pair(actor: actor.entry.slug, norm: norm.entry.slug)
                places[pair, default: []].append(Place(case: place, finding: number))
            }
        }
    }

    /// The pairs that have a finding.
    var pairs: some Collection<Pair> { places.keys }

    /// The findings on a pair.
    subscript(pair: Pair) -> [Place] { places[pair] ?? [] }
}
