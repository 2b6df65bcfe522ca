import Observatory

extension Desk {
    /// What search may sift an entry's page by.
    func facets(of entry: Entry) -> Facets {
        let slug = entry.slug
        return switch entry.id.kind {
        case .norm: Facets(kind: "norm", norms: [slug])
        case .instrument: record.instrument(slug).map(facets) ?? Facets(kind: "instrument")
        case .actor: Facets(kind: "actor", actors: [slug])
        case .commitment: record.commitment(slug).map(facets) ?? Facets(kind: "commitment")
        case .case: record.case(slug).map(facets) ?? Facets(kind: "case")
        case .coverage: record.article(slug).map(facets) ?? Facets(kind: "coverage")
        case .outlet, .page: Facets(kind: entry.id.kind.rawValue)
        }
    }

    /// What search may sift a dossier by; nil of one without findings, which has nothing to find
    /// that the matrix and the pages of its actor and norm do not say.
    func facets(of dossier: Dossier) -> Facets? {
        guard !dossier.current.weighings.isEmpty else { return nil }
        return Facets(
            kind: "standing", norms: [dossier.norm], actors: [dossier.actor],
            standing: dossier.current.standing)
    }

    private func facets(of text: Instrument) -> Facets {
        Facets(
            kind: "instrument", norms: text.provisions.flatMap(\.norms).map(\.slug),
            date: date(text.adopted))
    }

    private func facets(of pledge: Commitment) -> Facets {
        let provisions = record.instrument(pledge.instrument.slug)?.provisions ?? []
        let named = Set(pledge.provisions.map(\.slug))
        let held = provisions.filter { named.isEmpty || named.contains($0.id) }
        return Facets(
            kind: "commitment", norms: held.flatMap(\.norms).map(\.slug),
            actors: pledge.parties.map(\.actor.slug), date: date(pledge.date))
    }

    private func facets(of incident: Case) -> Facets {
        let claims = incident.attributions.flatMap { [$0.to.slug, $0.by.slug] }
        let accused = incident.findings.map(\.actor.slug)
        let targets = incident.targets.compactMap(\.actor?.slug)
        return Facets(
            kind: "case", norms: incident.findings.map(\.norm.slug),
            actors: (accused + claims + targets).filter { record.actor($0) != nil },
            date: date(incident.began))
    }

    private func facets(of article: Coverage) -> Facets {
        let subjects = article.about.map(\.id)
        return Facets(
            kind: "coverage", norms: subjects.filter { $0.kind == .norm }.map(\.slug),
            actors: subjects.filter { $0.kind == .actor }.map(\.slug), date: date(article.date),
            tongue: article.language)
    }
}
