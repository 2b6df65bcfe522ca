/// What the record holds on an actor and a norm, made ready for weighing on any day.
struct Docket {
    /// The pair.
    let pair: Pair
    /// The norm.
    let norm: Norm
    /// The pledges, by day.
    let pledges: [Pledge]
    /// The findings, by the case's beginning, then by slug and place.
    let matters: [Matter]

    /// The verdict on a day: facts, then standing, then confidence (method, section 3).
    func verdict(on day: Day) -> Verdict {
        let pledges = pledges.filter { $0.isInForce(on: day) }
        let weighings = matters.compactMap {
            $0.weighing(on: day, isCommitted: !pledges.isEmpty)
        }
        let standing = Standing(Tally(weighings, on: norm, isCommitted: !pledges.isEmpty))
        return Verdict(
            day: day, standing: standing, confidence: Confidence(in: standing, of: weighings),
            strength: pledges.map(\.strength).max(), pledges: pledges.strongestFirst,
            weighings: weighings)
    }
}

extension [Pledge] {
    /// The strongest first; among equals the order stays.
    fileprivate var strongestFirst: [Pledge] {
        Strength.allCases.reversed().flatMap { strength in filter { $0.strength == strength } }
    }
}
