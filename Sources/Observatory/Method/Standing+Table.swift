extension Standing {
    /// The first row of the method's table that fits (method, section 3).
    init(_ tally: Tally) {
        self = Standing.allCases.first { $0.fits(tally) } ?? .noFinding
    }

    /// Whether this row of the table fits, the rows before it not fitting.
    private func fits(_ tally: Tally) -> Bool {
        let isDuty = tally.nature == .duty
        return switch self {
        case .notCommitted: !tally.isCommitted
        case .breachEstablished: !isDuty && tally.gravest == .established
        case .breachSupported: !isDuty && tally.gravest == .supported
        case .breachAlleged: tally.gravest == .alleged && (!isDuty || tally.bestHonoured == nil)
        case .contested: tally.isEmpty && tally.hasContested
        case .noBreachCounted: !isDuty && tally.isEmpty
        case .notHonoured: isDuty && tally.isGravelyBreached && !tally.isWellHonoured
        case .honoured: isDuty && tally.gravest == nil && tally.coversCore
        case .partlyHonoured: isDuty && tally.bestHonoured != nil
        case .noFinding: isDuty
        }
    }
}

extension Tally {
    /// Whether a breach is counted at supported or above.
    fileprivate var isGravelyBreached: Bool { gravest.map { $0 >= .supported } ?? false }

    /// Whether an honoured finding is counted at supported or above.
    fileprivate var isWellHonoured: Bool { bestHonoured.map { $0 >= .supported } ?? false }
}
