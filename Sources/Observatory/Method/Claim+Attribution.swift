extension Claim {
    /// An attribution of a case, read for one who is accused in it.
    init(_ place: Int, of aCase: Case, against accused: Accused, speakers: [Slug: Day]) {
        let attribution = aCase.attributions[place]
        let origin = attribution.origin?.slug ?? attribution.by.slug
        let isEcho = origin != attribution.by.slug && accused.speakers.contains(origin)
        self.place = place
        self.origin = origin
        from = attribution.date.firstDay
        withdrawnFrom = attribution.until?.firstDay
        isSourced = !attribution.sources.isEmpty
        concernsFrom = accused.day(naming: attribution.to.slug)
        isOnNorm = accused.isConcerned(by: attribution)
        self.isEcho = isEcho
        originSpeaksFrom = isEcho ? speakers[origin] : nil
        namesAccused = attribution.to.slug == accused.actor
        isInterested = attribution.isInterested
        force =
            isEcho
            ? Force(echo: attribution.basis) : Force(attribution, on: accused.actor)
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
