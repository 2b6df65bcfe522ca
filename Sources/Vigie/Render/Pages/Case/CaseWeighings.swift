import Observatory

/// What the method made of every finding at the date of record, by the case that holds it.
///
/// Made once for all pages, so that none looks through the dossiers.
struct CaseWeighings: Sendable {
    /// A finding's weighing, with the dossier that holds it.
    struct Weighed: Sendable {
        let dossier: Dossier
        let weighing: Weighing
    }

    private struct Place: Sendable {
        let dossier: Int
        let weighing: Int
    }

    private var places: [Slug: [Place]] = [:]

    init(_ assessment: Assessment) {
        for (dossier, held) in assessment.dossiers.enumerated() {
            for (weighing, weighed) in held.weighings.enumerated() {
                places[weighed.case, default: []].append(
                    Place(dossier: dossier, weighing: weighing))
            }
        }
    }

    /// The weighings of a case's findings, by the finding's place; one that began after the date of
    /// record has none.
    func of(_ incident: Slug, in assessment: Assessment) -> [Int: Weighed] {
        var weighed: [Int: Weighed] = [:]
        for place in places[incident] ?? [] {
            let dossier = assessment.dossiers[place.dossier]
            let weighing = dossier.weighings[place.weighing]
            weighed[weighing.finding] = Weighed(dossier: dossier, weighing: weighing)
        }
        return weighed
    }
}
