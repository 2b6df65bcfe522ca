/// Where an actor stands on a norm on one day, without the trace (method, section 3).
struct Judgement {
    /// The first row of the method's table that fits.
    let standing: Standing
    /// How much the deciding findings bear.
    let confidence: Confidence
    /// The strongest commitment in force; nil where there is none.
    let strength: Strength?
    /// What was made of each finding seen.
    let rulings: [Ruling]
}

extension Docket {
    /// The judgement on a day: the commitment, then the facts, then the standing, then how much it
    /// bears.
    func judgement(on day: Day) -> Judgement {
        var strength: Strength?
        for pledge in pledges where pledge.isInForce(on: day) {
            strength = max(strength ?? pledge.strength, pledge.strength)
        }
        let isCommitted = strength != nil
        let rulings = matters.compactMap { $0.ruling(on: day, isCommitted: isCommitted) }
        let standing = Standing(Tally(rulings, on: demand, isCommitted: isCommitted))
        return Judgement(
            standing: standing, confidence: Confidence(in: standing, of: rulings),
            strength: strength, rulings: rulings)
    }

    /// The same with its trace.
    func verdict(on day: Day) -> Verdict {
        let judgement = judgement(on: day)
        let isCommitted = judgement.strength != nil
        return Verdict(
            day: day, standing: judgement.standing, confidence: judgement.confidence,
            strength: judgement.strength,
            pledges: pledges.filter { $0.isInForce(on: day) }.strongestFirst,
            weighings: matters.compactMap { $0.weighing(on: day, isCommitted: isCommitted) })
    }
}

extension [Pledge] {
    /// The strongest first; among equals the order stays.
    fileprivate var strongestFirst: [Pledge] {
        Strength.allCases.reversed().flatMap { strength in filter { $0.strength == strength } }
    }
}
