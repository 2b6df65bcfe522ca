/// A commitment that binds an actor to a norm for a span of days (method, section 1).
public struct Pledge: Sendable, Hashable {
    /// The commitment.
    public let commitment: Slug
    /// The instrument that it takes on.
    public let instrument: Slug
    /// The provisions of it that state the norm, in the order of the text; never empty.
    public let provisions: [Slug]
    /// By what act the actor, or its organisation, took it on.
    public let act: Commitment.Act
    /// How strongly.
    public let strength: Strength
    /// The organisation that acted for its members; nil where the actor itself did.
    public let through: Slug?
    /// The first day in force: of a date known by month or year its last possible day.
    public let from: Day
    /// The last day in force: of a date known by month or year its first possible day; nil: open.
    public let until: Day?

    /// A pledge; see the properties.
    public init(
        commitment: Slug, instrument: Slug, provisions: [Slug], act: Commitment.Act,
        strength: Strength, through: Slug?, from: Day, until: Day?
    ) {
        self.commitment = commitment
        self.instrument = instrument
        self.provisions = provisions
        self.act = act
        self.strength = strength
        self.through = through
        self.from = from
        self.until = until
    }

    /// Whether it is in force on a day.
    public func isInForce(on day: Day) -> Bool {
        from <= day && until.map { day <= $0 } ?? true
    }
}
