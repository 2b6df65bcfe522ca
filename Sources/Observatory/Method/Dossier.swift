/// All that the method says of an actor and a norm.
public struct Dossier: Sendable, Hashable {
    /// The actor.
    public let actor: Slug
    /// The norm.
    public let norm: Slug
    /// Every commitment of the actor to the norm up to the date of record, ended ones too, by day.
    public let pledges: [Pledge]
    /// The verdict at the date of record, with its trace.
    public let current: Verdict
    /// At 31 December of each year from the first commitment on, and last at the date of record;
    /// only the last where there was never a commitment.
    public let history: [YearEnd]

    /// A dossier; see the properties.
    public init(
        actor: Slug, norm: Slug, pledges: [Pledge], current: Verdict, history: [YearEnd]
    ) {
        self.actor = actor
        self.norm = norm
        self.pledges = pledges
        self.current = current
        self.history = history
    }
}
