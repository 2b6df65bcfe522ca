import Vigie

/// What changed, told at once: more of the same save may follow.
struct Change: Sendable, Equatable {
    /// What changed since the last that was told.
    let touched: Touched
    /// Whether nothing happened for a while: a save is over, or several rapid ones are.
    let isOver: Bool

    /// Both as one, where nobody took the first before the second came.
    func followed(by next: Change) -> Change {
        Change(touched: touched.merged(with: next.touched), isOver: next.isOver)
    }
}
