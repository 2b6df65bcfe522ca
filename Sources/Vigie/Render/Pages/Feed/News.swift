import Observatory

/// An entry that a feed may hold, with its dates: those of its facts, never of a clock.
struct News: Sendable {
    let id: EntryID
    /// When it became known.
    let published: Day
    /// Its latest fact.
    let updated: Day

    /// Orders the latest first; of one day by kind and slug.
    static func isLater(_ one: News, _ other: News) -> Bool {
        one.updated == other.updated ? one.id < other.id : one.updated > other.updated
    }

    /// What became known by some dates, the first of which is when.
    init(_ id: EntryID, _ known: PartialDate, _ later: [PartialDate?] = []) {
        self.id = id
        published = known.firstDay
        updated = later.compactMap { $0?.firstDay }.reduce(known.firstDay, max)
    }
}

extension Desk {
    /// Every case, commitment and article.
    func news() -> [News] {
        record.cases.map { incident in
            News(
                incident.entry.id, incident.disclosed ?? incident.began,
                [incident.began, incident.ended] + incident.attributions.map(\.date)
                    + incident.denials.map(\.date) + incident.responses.map(\.date)
                    + incident.replies.map(\.received))
        }
            + record.commitments.map { commitment in
                News(commitment.entry.id, commitment.date, commitment.parties.map(\.date))
            }
            + record.coverage.map { News($0.entry.id, $0.date) }
    }
}
