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

    /// The grade on a day.
    func ruling(on day: Day) -> Ruling {
        let heard = witnesses.filter { $0.weight(on: day) == .counted }
        let origins = Set(heard.map(\.origin)).count
        let isChecked = heard.contains { $0.isIndependent } || origins >= 2
        return Ruling(
            grade: isChecked ? .supported : heard.isEmpty ? .weak : .alleged, origins: origins,
            voices: witnesses.map {
                Weighing.Voice(place: $0.place, origin: $0.origin, weight: $0.weight(on: day))
            })
    }
}
