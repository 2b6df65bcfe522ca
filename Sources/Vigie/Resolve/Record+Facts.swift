import Observatory

extension Record {
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
