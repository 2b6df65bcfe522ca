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
            for (pair, finding) in FindingBook.findings(of: record.cases[place], record, day) {
                places[pair, default: []].append(Place(case: place, finding: finding))
            }
        }
    }

    /// The findings of a case that count on a day, each with its pair.
    private static func findings(
        of aCase: Case, _ record: Record, _ day: Day
    ) -> [(pair: Pair, finding: Int)] {
        aCase.findings.enumerated().compactMap { number, finding in
            guard finding.firstSeen(in: aCase) <= day,
                let actor = record.actor(finding.actor.slug),
                let norm = record.norm(finding.norm.slug), norm.addresses(actor)
            else { return nil }
            return (Pair(actor: actor.entry.slug, norm: norm.entry.slug), number)
        }
    }

    /// Puts the findings of a case in the place of those that it had.
    ///
    /// - Parameters:
    ///   - before: The case as it was.
    ///   - place: Where it stands among the cases of the record, which has it as it is now.
    /// - Returns: The pairs that it has or had findings on.
    mutating func replace(
        _ before: Case, at place: Int, in record: Record, seenOn day: Day
    ) -> Set<Pair> {
        var reached: Set<Pair> = []
        if !before.entry.isWithdrawn {
            for (pair, _) in FindingBook.findings(of: before, record, day) { reached.insert(pair) }
        }
        for pair in reached { places[pair]?.removeAll { $0.case == place } }
        if !record.cases[place].entry.isWithdrawn {
            for (pair, finding) in FindingBook.findings(of: record.cases[place], record, day) {
                reached.insert(pair)
                places[pair, default: []].append(Place(case: place, finding: finding))
            }
        }
        for pair in reached {
            places[pair]?.sort { one, other in
                (record.cases[one.case].began, one.case, one.finding)
                    < (record.cases[other.case].began, other.case, other.finding)
            }
            if places[pair]?.isEmpty ?? false { places[pair] = nil }
        }
        return reached
    }

    /// The pairs that have a finding.
    var pairs: some Collection<Pair> { places.keys }

    /// The findings on a pair.
    subscript(pair: Pair) -> [Place] { places[pair] ?? [] }
}
