/// What decides whether a finding counts on a day (method, section 2).
struct Circumstances {
    /// Whether the actor is committed on the day.
    let isCommitted: Bool
    /// Whether it was when the conduct began.
    let wasCommitted: Bool
    /// Whether the years of the window have passed.
    let isHistoric: Bool
    /// Restraint or duty.
    let nature: Norm.Nature
    /// Breached or honoured.
    let reading: Finding.Reading
    /// How well it is shown who acted.
    let grade: Grade
    /// Whether a sourced, reasoned denial by the actor meets it.
    let isRebutted: Bool
}

extension Weighing.Reason {
    /// The first reason that fits, in the method's order; nil: the finding counts.
    static func first(fitting facts: Circumstances) -> Self? { allCases.first { $0.fits(facts) } }

    private func fits(_ facts: Circumstances) -> Bool {
        switch self {
        case .notCommitted: !facts.isCommitted
        case .beforeTheCommitment: !facts.wasCommitted
        case .historic: facts.isHistoric
        case .restraint: facts.nature == .restraint && facts.reading == .honoured
        case .weak: facts.grade == .weak
        case .contested: facts.grade == .alleged && facts.isRebutted
        }
    }
}
