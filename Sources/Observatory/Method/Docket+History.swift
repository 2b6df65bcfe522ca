extension Docket {
    /// The dossier at a date of record (method, section 4).
    func dossier(at asOf: Day) -> Dossier {
        let current = verdict(on: asOf)
        return Dossier(
            actor: pair.actor, norm: pair.norm, pledges: pledges, current: current,
            history: yearEnds(before: asOf) + [YearEnd(current)])
    }

    /// The judgements at 31 December of each year from the first pledge to the day before the date of
    /// record. A year in which nothing changed repeats the one before.
    private func yearEnds(before asOf: Day) -> [YearEnd] {
        guard let first = pledges.first else { return [] }
        var turns = turns[...]
        var ends: [YearEnd] = []
        for day in Day.yearEnds(from: first.from, before: asOf) {
            let isQuiet = turns.first.map { day < $0 } ?? true
            turns = turns.drop { $0 <= day }
            if isQuiet, let last = ends.last {
                ends.append(last.repeated(on: day))
            } else {
                ends.append(YearEnd(judgement(on: day), on: day))
            }
        }
        return ends
    }

    /// The days from which a judgement may differ from that of the day before, in order.
    private var turns: [Day] {
        let spans = pledges.flatMap { [$0.from, $0.until?.next].compactMap(\.self) }
        return (spans + matters.flatMap(\.turns)).sorted()
    }
}

extension Day {
    /// Each 31 December from a day's year on that is before another day.
    fileprivate static func yearEnds(from first: Day, before last: Day) -> [Day] {
        guard first.year <= last.year else { return [] }
        return (first.year...last.year).map(Day.end).filter { $0 < last }
    }
}
