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
    /// What these weighings come to. A norm without core elements is covered by nothing.
    init(_ weighings: [Weighing], on norm: Norm, isCommitted: Bool) {
        let counted = weighings.filter { $0.uncounted == nil }
        let honoured = counted.filter { $0.reading == .honoured }
        let covered = Set(honoured.filter { $0.grade >= .supported }.flatMap(\.elements))
        let core = norm.elements.filter(\.isCore)
        self.init(
            nature: norm.nature, isCommitted: isCommitted,
            gravest: counted.filter { $0.reading == .breach }.map(\.grade).max(),
            bestHonoured: honoured.map(\.grade).max(),
            coversCore: !core.isEmpty && core.allSatisfy { covered.contains($0.id) },
            hasContested: weighings.contains { $0.uncounted == .contested })
    }
}
