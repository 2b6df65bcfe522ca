/// Where the rendering finds the value of a name: resolved at load, so that nothing is looked up.
struct Slot: Sendable {
    /// Which view in scope, counted from the page's own.
    let level: Int
    /// The field of that view.
    let field: Int
    /// The fields to follow from there, for a dotted name.
    let path: [Int]
}
