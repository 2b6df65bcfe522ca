@testable import Observatory

/// What a dossier says, told by facts and not by their places, so that dossiers of a record and of the
/// same record told otherwise can be compared.
struct Essence: Hashable {
    /// A finding and what was made of it.
    struct Weighed: Hashable {
        let `case`: Slug
        let finding: Finding
        let grade: Grade
        let uncounted: Weighing.Reason?
        let isDisputed: Bool
        let origins: Int
        let voices: [Voice: Int]
        let denials: [Denial: Int]
    }

    /// A fact of the case and what became of it.
    struct Voice: Hashable {
        let origin: String
        let weight: Weighing.Voice.Weight
        let attribution: Attribution?
        let source: Source?
    }

    let standing: Standing
    let confidence: Confidence
    let strength: Strength?
    let inForce: [Pledge: Int]
    let pledges: [Pledge: Int]
    let weighed: [Weighed: Int]
    let history: [YearEnd]

    init(_ dossier: Dossier, of record: Record) {
        standing = dossier.current.standing
        confidence = dossier.current.confidence
        strength = dossier.current.strength
        inForce = dossier.current.pledges.counted
        pledges = dossier.pledges.counted
        weighed = dossier.current.weighings.map { Weighed($0, in: record) }.counted
        history = dossier.history
    }
}

extension Essence.Weighed {
    init(_ weighing: Weighing, in record: Record) {
        let aCase = record.case(weighing.case)!
        self.case = weighing.case
        let finding = aCase.findings[weighing.finding]
        self.finding = finding.with(sources: finding.sources.sorted())
        grade = weighing.grade
        uncounted = weighing.uncounted
        isDisputed = weighing.isDisputed
        origins = weighing.origins
        denials = weighing.denials.map { aCase.denials[$0] }.map(\.sorted).counted
        voices =
            weighing.voices.map { voice in
                let isBreach = weighing.reading == .breach
                return Essence.Voice(
                    origin: voice.origin, weight: voice.weight,
                    attribution: isBreach ? aCase.attributions[voice.place].sorted : nil,
                    source: isBreach ? nil : aCase.entry.sources[voice.place])
            }.counted
    }
}

extension Attribution {
    fileprivate var sorted: Attribution { with(sources: sources.sorted()) }
}

extension Denial {
    fileprivate var sorted: Denial {
        Denial(by: by, date: date, isReasoned: isReasoned, sources: sources.sorted())
    }
}

extension Sequence where Element: Hashable {
    /// How often each thing comes.
    var counted: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
