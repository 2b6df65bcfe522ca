import Observatory

extension Record {
    /// Puts what an entry says now in the place of what it said; it must be there.
    mutating func replace(with facts: Facts) {
        switch facts {
        case .norm(let norm): replace(with: norm)
        case .instrument(let instrument): replace(with: instrument)
        case .actor(let actor): replace(with: actor)
        case .commitment(let commitment): replace(with: commitment)
        case .case(let incident): replace(with: incident)
        case .coverage(let article): replace(with: article)
        case .outlet(let outlet): replace(with: outlet)
        case .page(let page): replace(with: page)
        }
    }

    /// A record of entries of all kinds, in any order.
    init(_ facts: [Facts]) {
        var norms: [Norm] = []
        var instruments: [Instrument] = []
        var actors: [Actor] = []
        var commitments: [Commitment] = []
        var cases: [Case] = []
        var coverage: [Coverage] = []
        var outlets: [Outlet] = []
        var pages: [Page] = []
        for fact in facts {
            switch fact {
            case .norm(let norm): norms.append(norm)
            case .instrument(let instrument): instruments.append(instrument)
            case .actor(let actor): actors.append(actor)
            case .commitment(let commitment): commitments.append(commitment)
            case .case(let incident): cases.append(incident)
            case .coverage(let article): coverage.append(article)
            case .outlet(let outlet): outlets.append(outlet)
            case .page(let page): pages.append(page)
            }
        }
        self.init(
            norms: norms, instruments: instruments, actors: actors, commitments: commitments,
            cases: cases, coverage: coverage, outlets: outlets, pages: pages)
    }
}
