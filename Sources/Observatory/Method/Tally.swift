/// What the findings of a pair come to on a day (method, section 3).
struct Tally {
    /// Restraint or duty.
    let nature: Norm.Nature
    /// Whether a commitment is in force.
    let isCommitted: Bool
    /// The highest grade among counted breaches; nil where none is counted.
    let gravest: Grade?
    /// The highest grade among counted honoured findings; nil where none is counted.
    let bestHonoured: Grade?
    /// Whether honoured findings counted at supported or above cover every core element.
    let coversCore: Bool
    /// Whether a breach is contested.
    let hasContested: Bool

    /// Whether nothing is counted.
    var isEmpty: Bool { gravest == nil && bestHonoured == nil }
}

extension Tally {
    /// What these rulings come to. A duty without core elements is covered by nothing.
    init(_ rulings: [Ruling], on norm: Norm.Demand, isCommitted: Bool) {
        var (gravest, bestHonoured): (Grade?, Grade?)
        var missing = norm.core
        for ruling in rulings where ruling.uncounted == nil {
            switch ruling.reading {
            case .breach: gravest = max(gravest ?? ruling.grade, ruling.grade)
            case .honoured:
                bestHonoured = max(bestHonoured ?? ruling.grade, ruling.grade)
                if ruling.grade >= .supported { missing.subtract(ruling.elements) }
            }
        }
        self.init(
            nature: norm.nature, isCommitted: isCommitted, gravest: gravest,
            bestHonoured: bestHonoured, coversCore: missing.isEmpty && !norm.core.isEmpty,
            hasContested: rulings.contains { $0.uncounted == .contested })
    }
}
