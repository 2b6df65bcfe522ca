extension Matter {
    /// What the method makes of it on a day on which the actor is committed, or not; nil before it is
    /// seen.
    func weighing(on day: Day, isCommitted: Bool) -> Weighing? {
        guard from <= day else { return nil }
        let ruling = ruling(on: day)
        let isRebutted = reading == .breach && defence.isReasoned(on: day)
        let facts = Circumstances(
            isCommitted: isCommitted, wasCommitted: wasCommitted, isHistoric: historicFrom <= day,
            nature: nature, reading: reading, grade: ruling.grade, isRebutted: isRebutted)
        return Weighing(
            case: `case`, finding: place, reading: reading, elements: elements,
            grade: ruling.grade, uncounted: Weighing.Reason.allCases.first { $0.fits(facts) },
            isDisputed: isRebutted && ruling.grade >= .supported, origins: ruling.origins,
            voices: ruling.voices, denials: defence.places(on: day))
    }

    private func ruling(on day: Day) -> Ruling {
        switch proof {
        case .attributions(let accusation): accusation.ruling(on: day)
        case .sources(let testimony): testimony.ruling(on: day)
        }
    }
}
