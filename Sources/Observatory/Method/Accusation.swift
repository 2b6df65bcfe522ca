/// What a case's attributions make of a breach (method, section 2).
struct Accusation: Sendable {
    private let claims: [Claim]

    /// No attribution at all.
    static let none = Accusation(claims: [])

    private init(claims: [Claim]) { self.claims = claims }

    /// The attributions of a case, read for one who is accused in it.
    init(in aCase: Case, against accused: Accused) {
        let speakers = Dictionary(
            aCase.attributions.map { ($0.by.slug, $0.date.firstDay) }, uniquingKeysWith: min)
        claims = aCase.attributions.indices.map {
            Claim($0, of: aCase, against: accused, speakers: speakers)
        }
    }

    /// The days on which something changes.
    var turns: [Day] { claims.flatMap(\.turns) }

    /// What the claims heard on a day come to.
    func hearing(on day: Day) -> Hearing {
        var hearing = Hearing()
        for claim in claims where claim.isHeard(on: day) { hearing.hear(claim) }
        return hearing
    }

    /// Every attribution of the case and what became of it on a day.
    func voices(on day: Day) -> [Weighing.Voice] {
        let grade = hearing(on: day).grade
        return claims.map { $0.voice(on: day, at: grade) }
    }
}

extension Claim {
    /// The days on which something changes. (Where an echo falls silent another claim is first seen.)
    fileprivate var turns: [Day] { [from, withdrawnFrom, concernsFrom].compactMap(\.self) }

    /// What became of it where the breach was given a grade.
    fileprivate func voice(on day: Day, at grade: Grade) -> Weighing.Voice {
        let weight = weight(on: day)
        let isOutweighed = weight == .counted && force == .press && grade >= .supported
        return Weighing.Voice(
            place: place, origin: origin.text, weight: isOutweighed ? .uncounted : weight)
    }
}
