/// Whom and which norm a finding is about, with what is needed to read a case's attributions.
struct Accused {
    /// The actor.
    let actor: Actor
    /// The norm.
    let norm: Norm
    /// The groups linked to it, with the day from which each link is seen.
    let groups: [Slug: Day]
    /// The record, which knows who is an actor and who an outlet.
    let record: Record

    /// The actor's slug.
    var slug: Slug { actor.entry.slug }

    /// From which day a claim on someone bears on the accused: always on itself, on a group from the
    /// day on which its link is seen; nil: never.
    func day(naming other: Slug) -> Day? { other == slug ? .always : groups[other] }
}
