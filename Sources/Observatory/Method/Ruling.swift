/// The grade of a finding on a day, with the voices that it was drawn from.
struct Ruling {
    /// How well it is shown who acted.
    let grade: Grade
    /// How many origins it rests on.
    let origins: Int
    /// Every voice and what became of it.
    let voices: [Weighing.Voice]
}
