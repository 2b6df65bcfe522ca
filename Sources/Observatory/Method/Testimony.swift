/// What the sources of an honoured finding make of it (method, section 2).
struct Testimony: Sendable {
    private let witnesses: [Witness]

    /// The sources of a finding, read for the actor that it honours.
    init(_ finding: Finding, in entry: Entry, of actor: Actor) {
        let cited = Set(finding.sources)
        witnesses = entry.sources.enumerated().filter { cited.contains($0.element.id) }.map {
            Witness($0.element, at: $0.offset, on: actor)
        }
    }

    /// The days on which something changes.
    var turns: [Day] { witnesses.map(\.from) }

    /// The grade on a day, and the number of origins other than the actor that it rests on.
    func grade(on day: Day) -> (grade: Grade, origins: Int) {
        let heard = witnesses.filter { $0.weight(on: day) == .counted }
        let origins = Set(heard.map(\.origin)).count
        let isChecked = origins >= 2 || heard.contains { $0.isIndependent }
        return (isChecked ? .supported : heard.isEmpty ? .weak : .alleged, origins)
    }

    /// Every source of the finding and what became of it on a day.
    func voices(on day: Day) -> [Weighing.Voice] {
        witnesses.map {
            Weighing.Voice(place: $0.place, origin: $0.origin, weight: $0.weight(on: day))
        }
    }
}
