extension Matter {
    /// What the method makes of it on a day on which the actor is committed, or not; nil before it is
    /// seen.
    func ruling(on day: Day, isCommitted: Bool) -> Ruling? {
        guard from <= day else { return nil }
        let (grade, origins) = grade(on: day)
        let isRebutted = reading == .breach && defence.isReasoned(on: day)
        let facts = Circumstances(
            isCommitted: isCommitted, wasCommitted: wasCommitted, isHistoric: countsUntil < day,
            nature: nature, reading: reading, grade: grade, isRebutted: isRebutted)
        return Ruling(
            reading: reading, elements: elements, grade: grade, origins: origins,
            uncounted: Weighing.Reason.first(fitting: facts),
            isDisputed: isRebutted && grade >= .supported)
    }

    /// The same with its trace.
    func weighing(on day: Day, isCommitted: Bool) -> Weighing? {
        guard let ruling = ruling(on: day, isCommitted: isCommitted) else { return nil }
        return Weighing(
            case: `case`, finding: place, reading: reading, elements: elements,
            grade: ruling.grade, uncounted: ruling.uncounted, isDisputed: ruling.isDisputed,
            origins: ruling.origins, lacks: lacks(on: day), countsUntil: countsUntil,
            voices: voices(on: day), denials: defence.places(on: day))
    }

    private func grade(on day: Day) -> (grade: Grade, origins: Int) {
        switch proof {
        case .attributions(let accusation):
            let hearing = accusation.hearing(on: day)
            return (hearing.grade, hearing.origins)
        case .sources(let testimony): return testimony.grade(on: day)
        }
    }

    private func lacks(on day: Day) -> [Weighing.Lack] {
        switch proof {
        case .attributions(let accusation): accusation.hearing(on: day).lacks
        case .sources: []
        }
    }

    private func voices(on day: Day) -> [Weighing.Voice] {
        switch proof {
        case .attributions(let accusation): accusation.voices(on: day)
        case .sources(let testimony): testimony.voices(on: day)
        }
    }
}
