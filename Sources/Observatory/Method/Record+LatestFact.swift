extension Record {
    /// The latest date of a fact, of a partial date its first possible day: the date of record where
    /// none is given (method, section 4). Nil of a record without dates.
    ///
    /// When something ends (`until`), since when someone is a member (`since`) and when an editor
    /// read a source (`accessed`) are no dates of facts; nor is anything in a withdrawn entry.
    public var latestFact: Day? {
        var latest: Day?
        func see(_ entry: Entry, _ dates: [PartialDate?]) {
            guard !entry.isWithdrawn else { return }
            for date in entry.sources.map(\.date) + dates {
                if let day = date?.firstDay { latest = max(latest ?? day, day) }
            }
        }
        for norm in norms { see(norm.entry, []) }
        for instrument in instruments { see(instrument.entry, [instrument.adopted]) }
        for actor in actors { see(actor.entry, actor.links.map(\.date)) }
        for commitment in commitments {
            see(commitment.entry, [commitment.date] + commitment.parties.map(\.date))
        }
        for aCase in cases { see(aCase.entry, aCase.dates) }
        for article in coverage { see(article.entry, [article.date]) }
        for outlet in outlets { see(outlet.entry, []) }
        for page in pages { see(page.entry, []) }
        return latest
    }
}

extension Case {
    /// The dates of its facts.
    fileprivate var dates: [PartialDate?] {
        [began, ended, disclosed] + attributions.map(\.date) + denials.map(\.date)
            + responses.map(\.date) + replies.flatMap { [$0.requested, $0.received] }
            + findings.flatMap { [$0.began, $0.ended] }
    }
}
