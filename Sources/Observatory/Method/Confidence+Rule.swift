extension Confidence {
    /// How much the findings that a standing names bear (method, section 3).
    init(in standing: Standing, of rulings: [Ruling]) {
        switch standing {
        case .breachEstablished, .breachSupported, .breachAlleged, .notHonoured:
            self.init(deciding: rulings.filter { $0.reading == .breach })
        case .honoured, .partlyHonoured:
            self.init(deciding: rulings.filter { $0.reading == .honoured })
        case .contested: self = .low
        case .notCommitted, .noBreachCounted, .noFinding: self = .none
        }
    }

    /// Of the counted findings, those of the highest grade; of them, the one with most origins.
    private init(deciding rulings: [Ruling]) {
        let counted = rulings.filter { $0.uncounted == nil }
        guard let grade = counted.map(\.grade).max() else {
            self = .none
            return
        }
        let origins = counted.filter { $0.grade == grade }.map(\.origins).max() ?? 0
        self.init(grade: grade, origins: origins)
    }

    /// What a grade on so many origins bears.
    private init(grade: Grade, origins: Int) {
        switch grade {
        case .established: self = .high
        case .supported: self = origins >= 3 ? .high : .medium
        case .alleged: self = origins >= 3 ? .medium : .low
        case .weak: self = .low
        }
    }
}
