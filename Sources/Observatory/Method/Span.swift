/// The days on which something holds, both ends included (method, section 1).
struct Span: Sendable, Hashable {
    /// The first day; nil: since before any record.
    let from: Day?
    /// The last day; nil: open.
    let until: Day?

    /// From one date until another. A date known by month or year begins on its last possible day
    /// and ends on its first: doubt about a day favours the accused.
    init(began: PartialDate?, ended: PartialDate?) {
        from = began?.lastDay
        until = ended?.firstDay
    }

    private init(from: Day?, until: Day?) {
        self.from = from
        self.until = until
    }

    /// The days that both hold.
    func intersection(_ other: Span) -> Span {
        Span(
            from: [from, other.from].compactMap(\.self).max(),
            until: [until, other.until].compactMap(\.self).min())
    }
}
