/// Whom attributions name, with the voices that do, in the order of time.
struct Accusee: Hashable, Sendable {
    let name: String
    /// What it answered, in words.
    let answer: String
    let choruses: [Chorus]
    /// The places of those whom it is said to be linked to.
    var links: [Int] = []
}
