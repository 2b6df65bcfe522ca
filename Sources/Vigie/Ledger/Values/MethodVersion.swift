import Observatory

/// A version of the method from the day on which standings were first published by it.
struct MethodVersion: Sendable, Hashable {
    /// As every standing prints it.
    let name: String
    /// The day.
    let date: Day
    /// What changed, in the editor's words.
    var notes: [Text] = []
}
