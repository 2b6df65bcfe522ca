import Observatory

/// The dossiers by norm and by actor, and the order of names in a language: made once for all pages.
struct DossierIndex: Sendable {
    private let ofNorm: [Slug: [Int]]
    private let ofActor: [Slug: [Int]]
    private let ranks: [Slug: Int]
    /// The actors that have a line of their own in the matrix.
    let notable: Set<Slug>

    init(_ desk: Desk, notable: Set<Slug>) {
        var (ofNorm, ofActor): ([Slug: [Int]], [Slug: [Int]]) = ([:], [:])
        for (place, dossier) in desk.assessment.dossiers.enumerated() {
            ofNorm[dossier.norm, default: []].append(place)
            ofActor[dossier.actor, default: []].append(place)
        }
        let names = desk.byTitle(desk.record.actors.map(\.entry.id))
        let ranks = Dictionary(
            names.enumerated().map { ($0.element.slug, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        self.ofNorm = ofNorm.mapValues { places in
            places.sorted {
                let actors = (
                    desk.assessment.dossiers[$0].actor, desk.assessment.dossiers[$1].actor
                )
                return (ranks[actors.0] ?? 0) < (ranks[actors.1] ?? 0)
            }
        }
        self.ofActor = ofActor
        self.ranks = ranks
        self.notable = notable
    }

    /// The dossiers of a norm, by the names of the actors.
    func dossiers(onNorm norm: Slug, in assessment: Assessment) -> [Dossier] {
        (ofNorm[norm] ?? []).map { assessment.dossiers[$0] }
    }

    /// The dossiers of an actor, by norm.
    func dossiers(ofActor actor: Slug, in assessment: Assessment) -> [Dossier] {
        (ofActor[actor] ?? []).map { assessment.dossiers[$0] }
    }

    /// Actors by their names.
    func byName(_ actors: some Sequence<Slug>) -> [Slug] {
        actors.sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }
    }
}
