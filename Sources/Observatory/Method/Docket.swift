/// What the record holds on an actor and a norm, made ready for judging on any day.
struct Docket {
    /// The actor and the norm.
    let pair: Pair
    /// What the norm asks.
    let demand: Norm.Demand
    /// The pledges, by day.
    let pledges: [Pledge]
    /// The findings, by the case's beginning, then by slug and place.
    let matters: [Matter]
}
