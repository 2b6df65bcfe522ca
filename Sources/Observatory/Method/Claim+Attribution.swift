extension Claim {
    /// An attribution of a case, read for one who is accused in it.
    init(_ place: Int, of aCase: Case, against accused: Accused, speakers: [Slug: Day]) {
        let attribution = aCase.attributions[place]
        let origin = attribution.origin?.slug ?? attribution.by.slug
        let isEcho = origin != attribution.by.slug && accused.record.knows(speaker: origin)
        self.place = place
        self.origin = origin
        from = attribution.date.firstDay
        withdrawnFrom = attribution.until?.firstDay
        isSourced = !attribution.sources.isEmpty
        concernsFrom = accused.day(naming: attribution.to.slug)
        isOnNorm =
            attribution.norms.isEmpty
            || attribution.norms.contains { $0.slug == accused.norm.entry.slug }
        self.isEcho = isEcho
        originSpeaksFrom = isEcho ? speakers[origin] : nil
        namesAccused = attribution.to.slug == accused.slug
        isInterested = attribution.isInterested
        force =
            isEcho
            ? Force(echo: attribution.basis) : Force(attribution, on: accused.slug)
    }
}

extension Claim.Force {
    /// What an attribution in the speaker's own name can carry. An admission is one only where the
    /// accused itself speaks of itself; a judgment on a linked group counts as legal.
    init(_ attribution: Attribution, on accused: Slug) {
        let namesAccused = attribution.to.slug == accused
        switch attribution.basis {
        case .admission: self = namesAccused && attribution.by.slug == accused ? .proof : .none
        case .judicial: self = namesAccused ? .proof : .evidence
        case .legal, .technical: self = .evidence
        case .political: self = .word
        case .media: self = .press
        }
    }

    /// What an echo can carry: a voice, never evidence.
    init(echo basis: Attribution.Basis) {
        switch basis {
        case .admission: self = .none
        case .media: self = .press
        case .judicial, .legal, .technical, .political: self = .word
        }
    }
}

extension Record {
    /// Whether a slug names one who speaks in the record, an actor or an outlet, and is no made-up
    /// name of a joint statement.
    func knows(speaker slug: Slug) -> Bool {
        contains(EntryID(.actor, slug)) || contains(EntryID(.outlet, slug))
    }
}
