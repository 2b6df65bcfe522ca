import Observatory

/// The texts that the matrix can be cut to: those that some actor of it ever took on. Pages name
/// them by their place in the list.
struct MatrixTexts: Sendable {
    /// When an actor was bound by a text.
    private struct Term {
        let place: Int
        let from: Day
        let until: Day?

        init(_ pledge: Pledge, at place: Int) {
            self.place = place
            from = pledge.from
            until = pledge.until
        }

        func includes(_ day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
    }

    /// The texts, in the order that they were given.
    let slugs: [Slug]
    private let ofNorms: [Slug: [Int]]
    private let ofActors: [Slug: [Term]]

    /// - Parameter slugs: Texts that state norms, in the order of the list; see `taken(by:_:)`.
    init(_ slugs: [Slug], _ assessment: Assessment) {
        self.slugs = slugs
        let places = Dictionary(
            slugs.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { one, _ in one })
        var ofNorms: [Slug: [Int]] = [:]
        for (place, slug) in slugs.enumerated() {
            let text = assessment.register.record.instrument(slug)
            for norm in (text?.provisions ?? []).flatMap(\.norms).map(\.slug).uniqued {
                ofNorms[norm, default: []].append(place)
            }
        }
        var ofActors: [Slug: [Term]] = [:]
        for dossier in assessment.dossiers {
            for pledge in dossier.pledges {
                guard let place = places[pledge.instrument] else { continue }
                ofActors[dossier.actor, default: []].append(Term(pledge, at: place))
            }
        }
        self.ofNorms = ofNorms
        self.ofActors = ofActors
    }

    /// The texts that some of the actors ever took on, in no order.
    static func taken(by actors: Set<Slug>, _ assessment: Assessment) -> Set<Slug> {
        var texts: Set<Slug> = []
        for dossiers in assessment.dossiers.byActor {
            guard let actor = dossiers.first?.actor, actors.contains(actor) else { continue }
            texts.formUnion(dossiers.union(\.texts))
        }
        return texts
    }

    /// The places of the texts that state a norm, in ascending order.
    func stating(_ norm: Slug) -> [Int] { ofNorms[norm] ?? [] }

    /// The places of the texts that bind an actor on a day, in ascending order.
    func binding(_ actor: Slug, on day: Day) -> [Int] {
        let places = (ofActors[actor] ?? []).lazy.filter { $0.includes(day) }.map(\.place)
        return Set(places).sorted()
    }

    /// A chart cut to those whom a text binds on a day and to the norms that it states; nil where
    /// nobody is left.
    func cut(_ chart: Matrix.Chart, to text: Slug, on day: Day) -> Matrix.Chart? {
        guard let place = slugs.firstIndex(of: text) else { return nil }
        let actors = chart.actors.filter { binding($0, on: day).contains(place) }
        let norms = chart.norms.filter { stating($0.entry.slug).contains(place) }
        guard !actors.isEmpty, !norms.isEmpty else { return nil }
        return Matrix.Chart(kind: chart.kind, norms: norms, actors: actors, others: [])
    }
}
