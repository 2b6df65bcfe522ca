/// What one actor took on by a commitment, before asking which norms the text states.
struct Undertaking {
    /// Who is bound.
    let actor: Slug
    /// The commitment.
    let commitment: Slug
    /// The instrument.
    let instrument: Slug
    /// By what act.
    let act: Commitment.Act
    /// How strongly.
    let strength: Strength
    /// The organisation that acted for its members; nil where the actor itself did.
    let through: Slug?
    /// When it binds.
    let span: Span

    /// The pledge to honour what some provisions state; nil where no day is left on which it surely
    /// binds: ended before it began, or both known only by the same year.
    func pledge(to provisions: [Slug]) -> Pledge? {
        guard let from = span.from, span.until.map({ from <= $0 }) ?? true else { return nil }
        return Pledge(
            commitment: commitment, instrument: instrument, provisions: provisions, act: act,
            strength: strength, through: through, from: from, until: span.until)
    }
}

extension Undertaking {
    /// The same, as it reaches a member of the organisation that acted: always as `membership`, and
    /// only for the days on which it is one.
    func reaching(_ member: Actor.Membership) -> Undertaking {
        let membership = Span(began: member.since, ended: member.until)
        return Undertaking(
            actor: member.actor.slug, commitment: commitment, instrument: instrument, act: act,
            strength: .membership, through: actor, span: span.intersection(membership))
    }
}
