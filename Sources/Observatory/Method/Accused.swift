/// Whom and which norm a finding is about, with what is needed to read a case's attributions.
struct Accused {
    /// The actor.
    let actor: Slug
    /// The norm; nil: whatever the norm.
    let norm: Slug?
    /// The groups linked to the actor, with the day from which each link is seen.
    let groups: [Slug: Day]
    /// The actors and outlets of the record: all other names of an origin are made up.
    let speakers: Set<Slug>

    /// From which day a claim on someone bears on the accused: always on itself, on a group from the
    /// day on which its link is seen; nil: never.
    func day(naming other: Slug) -> Day? { other == actor ? .always : groups[other] }

    /// Whether an attribution bears on the norm.
    func isConcerned(by attribution: Attribution) -> Bool {
        norm == nil || attribution.norms.isEmpty || attribution.norms.contains { $0.slug == norm }
    }
}
