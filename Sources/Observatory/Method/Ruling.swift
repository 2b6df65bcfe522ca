/// What the method makes of a finding on a day, without the trace (method, section 2).
struct Ruling {
    /// Breached or honoured.
    let reading: Finding.Reading
    /// The elements of a duty that an honoured finding covers.
    let elements: [Slug]
    /// How well it is shown who acted.
    let grade: Grade
    /// How many origins the grade rests on.
    let origins: Int
    /// Why it is not counted; nil: it is.
    let uncounted: Weighing.Reason?
    /// Whether a sourced, reasoned denial meets a breach at supported or above.
    let isDisputed: Bool

    /// Whether it is not counted, though it is shown at alleged or above who acted.
    var isMarked: Bool { uncounted != nil && grade >= .alleged }
}
