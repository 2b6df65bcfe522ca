/// What the claims heard on a day come to together (method, section 2).
struct Hearing {
    private var press: Set<Slug> = []
    private var strong: Set<Slug> = []
    private var isProved = false
    private var hasEvidence = false
    private var isImpartial = false
    private var namesAccused = false

    /// Hears a claim. Of an echo only the voice counts: it is no evidence and not impartial, and
    /// names nobody anew.
    mutating func hear(_ claim: Claim) {
        guard claim.force >= .word else {
            press.insert(claim.origin)
            return
        }
        strong.insert(claim.origin)
        guard !claim.isEcho else { return }
        if claim.force == .proof { isProved = true }
        if claim.force >= .evidence { hasEvidence = true }
        if !claim.isInterested { isImpartial = true }
        if claim.namesAccused { namesAccused = true }
    }

    /// The grade: the first row of the method's table that fits.
    ///
    /// An origin is impartial, has evidence or names the accused where any of its own claims does:
    /// so taking a claim away never raises a grade.
    var grade: Grade {
        if isProved { return .established }
        if strong.count >= 2, isImpartial, hasEvidence, namesAccused { return .supported }
        return !strong.isEmpty || press.count >= 2 ? .alleged : .weak
    }

    /// How many origins the grade rests on: from supported on, press is none of them.
    var origins: Int {
        grade >= .supported ? strong.count : strong.union(press).count
    }

    /// What it lacks to be supported; empty from supported on. Where no origin could carry it, the
    /// rest goes without saying.
    var lacks: [Weighing.Lack] {
        guard grade < .supported else { return [] }
        if strong.isEmpty { return [.origins] }
        let missing: [(Weighing.Lack, Bool)] = [
            (.secondOrigin, strong.count == 1), (.impartiality, !isImpartial),
            (.evidence, !hasEvidence), (.naming, !namesAccused),
        ]
        return missing.filter(\.1).map(\.0)
    }
}
