import Observatory

/// What the method made of a finding at the date of record, with the dossier that holds it.
struct WeighedFinding: Sendable {
    let dossier: Dossier
    let weighing: Weighing
}

extension Assessment {
    /// What was made of a case's findings, by their place; one that began after the date of record
    /// has none.
    func weighed(_ incident: Case) -> [Int: WeighedFinding] {
        var weighed: [Int: WeighedFinding] = [:]
        for (place, finding) in incident.findings.enumerated() {
            guard let dossier = dossier(finding.actor.slug, finding.norm.slug),
                let weighing = dossier.weighings.first(where: {
                    $0.case == incident.entry.slug && $0.finding == place
                })
            else { continue }
            weighed[place] = WeighedFinding(dossier: dossier, weighing: weighing)
        }
        return weighed
    }
}
