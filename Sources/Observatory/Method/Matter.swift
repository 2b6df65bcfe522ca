/// A finding, with all that weighing it on any day needs (method, section 2).
struct Matter: Sendable {
    /// What the grade is drawn from.
    enum Proof: Sendable {
        case attributions(Accusation)
        case sources(Testimony)
    }

    /// The case's slug.
    let `case`: Slug
    /// The finding's place among the case's findings.
    let place: Int
    /// Breached or honoured.
    let reading: Finding.Reading
    /// Restraint or duty.
    let nature: Norm.Nature
    /// The elements of a duty that it honours.
    let elements: [Slug]
    /// The day from which it is seen.
    let from: Day
    /// The first day on which it is historic.
    let historicFrom: Day
    /// Whether the actor was committed when it began.
    let wasCommitted: Bool
    /// What the grade is drawn from.
    let proof: Proof
    /// What the actor denied.
    let defence: Defence

    /// The days on which something changes.
    var turns: [Day] {
        let heard =
            switch proof {
            case .attributions(let accusation): accusation.turns
            case .sources(let testimony): testimony.turns
            }
        return [from, historicFrom] + heard + defence.turns
    }
}

extension Matter {
    /// A finding of a case on one who made these pledges.
    init(
        _ place: Int, of aCase: Case, against accused: Accused, pledges: [Pledge], windowYears: Int
    ) {
        let finding = aCase.findings[place]
        let began = (finding.began ?? aCase.began).firstDay
        self.case = aCase.entry.slug
        self.place = place
        reading = finding.reading
        nature = accused.norm.nature
        elements = finding.elements.map(\.slug)
        from = finding.firstSeen(in: aCase)
        historicFrom = finding.closing(in: aCase).adding(years: windowYears).next
        wasCommitted = pledges.contains { $0.isInForce(on: began) }
        defence = Defence(of: accused.slug, in: aCase)
        proof =
            switch finding.reading {
            case .breach: .attributions(Accusation(finding, of: aCase, against: accused))
            case .honoured: .sources(Testimony(finding, in: aCase.entry, of: accused.actor))
            }
    }
}

extension Finding {
    /// The day from which the years of the window run: the finding's or the case's end; without one
    /// the later of the beginning and the disclosure. Partial dates: their first possible day.
    func closing(in aCase: Case) -> Day {
        if let ended = ended ?? aCase.ended { return ended.firstDay }
        let began = (began ?? aCase.began).firstDay
        return max(began, aCase.disclosed?.firstDay ?? began)
    }
}
