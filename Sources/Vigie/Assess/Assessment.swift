public import Observatory

/// What Assess makes: the register, and who stands where on what.
public struct Assessment: Sendable {
    /// The register that was assessed.
    public internal(set) var register: Register
    /// The date of record.
    public let asOf: Day
    /// Every pair with something to say, by actor, then by norm.
    public let dossiers: [Dossier]

    private let places: [Pair: Int]

    init(register: Register, asOf: Day, dossiers: [Dossier]) {
        self.register = register
        self.asOf = asOf
        self.dossiers = dossiers
        var places: [Pair: Int] = [:]
        places.reserveCapacity(dossiers.count)
        for (place, dossier) in dossiers.enumerated() {
            places[Pair(actor: dossier.actor, norm: dossier.norm)] = place
        }
        self.places = places
    }

    /// The dossier of a pair; nil where there was never a commitment nor a finding.
    public func dossier(_ actor: Slug, _ norm: Slug) -> Dossier? {
        places[Pair(actor: actor, norm: norm)].map { dossiers[$0] }
    }
}
