/// One thing to do when a page is drawn.
indirect enum Step: Sendable {
    /// Copies bytes.
    case literal([UInt8])
    /// Prints a text, escaped.
    case text(Slot)
    /// Prints markup as it is.
    case html(Slot)
    /// Draws the steps once for every element, once for a view, or once if the value holds.
    case section(Slot, [Step])
    /// Draws the steps if the value does not hold.
    case inverted(Slot, [Step])
    /// Draws the steps at the first or last element of a list, or at all others.
    case position(Position, [Step])

    /// A place in a list.
    struct Position: Sendable {
        /// The level of the list's element.
        let level: Int
        /// Whether the last place is meant, not the first.
        let isLast: Bool
        /// Whether all other places are meant.
        let isInverted: Bool
    }
}
