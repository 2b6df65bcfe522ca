/// How well a case shows that an actor did it, whatever the norm (method, section 2).
///
/// A case may hold attributions and no finding, as plain espionage does: this is the grade that its
/// page shows beside them.
public struct Imputation: Sendable, Hashable {
    /// Whom attributions of the case name: an actor or a group.
    public let actor: Slug
    /// How well it is shown that it acted.
    public let grade: Grade
    /// How many origins the grade rests on.
    public let origins: Int
    /// Whether a sourced, reasoned denial by the actor meets it.
    public let isRebutted: Bool
    /// Every attribution of the case and what became of it.
    public let voices: [Weighing.Voice]
    /// Places, among the case's denials, of the actor's own seen on the day.
    public let denials: [Int]

    /// An imputation; see the properties.
    public init(
        actor: Slug, grade: Grade, origins: Int, isRebutted: Bool, voices: [Weighing.Voice],
        denials: [Int]
    ) {
        self.actor = actor
        self.grade = grade
        self.origins = origins
        self.isRebutted = isRebutted
        self.voices = voices
        self.denials = denials
    }
}
