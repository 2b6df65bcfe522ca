extension Matter {
    /// A finding of a case on one who made these pledges.
    init(
        _ finding: Finding, at place: Int, of aCase: Case, proof: Proof, nature: Norm.Nature,
        pledges: [Pledge], windowYears: Int
    ) {
        self.case = aCase.entry.slug
        self.place = place
        self.nature = nature
        self.proof = proof
        reading = finding.reading
        elements = finding.elements.map(\.slug)
        from = finding.firstSeen(in: aCase)
        countsUntil = finding.lastDay(in: aCase).adding(years: windowYears)
        wasCommitted = pledges.contains { $0.isInForce(on: finding.firstDay(in: aCase)) }
        defence = Defence(of: finding.actor.slug, in: aCase)
    }
}
