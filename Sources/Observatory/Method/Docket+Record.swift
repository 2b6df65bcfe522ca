extension Docket {
    /// What a record holds on an actor and a norm: these pledges and findings.
    init(
        _ actor: Actor, on norm: Norm, pledges: [Pledge], findings: [FindingBook.Place],
        in method: Method
    ) {
        pair = Pair(actor: actor.entry.slug, norm: norm.entry.slug)
        demand = norm.demand
        self.pledges = pledges
        let accused = Accused(
            actor: actor.entry.slug, norm: norm.entry.slug,
            groups: method.links[actor.entry.slug], speakers: method.speakers)
        matters = findings.map { place in
            let aCase = method.record.cases[place.case]
            let finding = aCase.findings[place.finding]
            let proof: Matter.Proof =
                switch finding.reading {
                case .breach: .attributions(finding.accusation(in: aCase, against: accused))
                case .honoured: .sources(Testimony(finding, in: aCase.entry, of: actor))
                }
            return Matter(
                finding, at: place.finding, of: aCase, proof: proof, nature: norm.nature,
                pledges: pledges, windowYears: method.windowYears)
        }
    }
}

extension Finding {
    /// What the case's attributions make of it. A finding without a source is an error of the content
    /// and weighs nothing.
    fileprivate func accusation(in aCase: Case, against accused: Accused) -> Accusation {
        sources.isEmpty ? .none : Accusation(in: aCase, against: accused)
    }
}
