/// A page's template as the renderer reads it: instructions in a row and the bytes that they copy.
struct Program: Sendable {
    var code: [Instruction] = []
    var literals: [UInt8] = []
    /// The fields that dotted names follow.
    var paths: [[Int]] = []
}

/// One thing to do when a page is drawn; its numbers are places in the program.
struct Instruction: Sendable {
    enum Action: UInt8, Sendable {
        /// Copies the literal bytes from `first` up to `end`.
        case literal
        /// Prints a text, escaped.
        case text
        /// Prints markup as it is.
        case html
        /// Draws what follows, up to `end`, for each element, for a view, or if the value holds.
        case section
        /// Draws what follows, up to `end`, if the value does not hold.
        case inverted
        /// Draws what follows, up to `end`, at the first element of a list or at the last, or at
        /// all others.
        case first, last, notFirst, notLast
    }

    var action: Action
    /// Which view in scope has the value, counted from the page's own.
    var level: UInt16 = 0
    /// The field of that view.
    var field: UInt16 = 0
    /// Where the literal begins; or the path to follow from the field, if not -1.
    var first: Int32 = -1
    /// Where the literal or the section ends.
    var end: Int32 = 0
}
