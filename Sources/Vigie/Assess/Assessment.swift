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

    private init(register: Register, asOf: Day, dossiers: [Dossier], places: [Pair: Int]) {
        self.register = register
        self.asOf = asOf
        self.dossiers = dossiers
        self.places = places
    }

    init(register: Register, asOf: Day, dossiers: [Dossier]) {
        self.register = register
        self.asOf = asOf
        self.dossiers = dossiers
        var places: [Pair: Int] = [:]
        places.reserveCapacity(dossiers.count)
        for (place, dossier) in dossiers.enumerated() {
            places[Pair(dossier)] = place
        }
        self.places = places
    }

    /// The same of another register, in which some pairs have another dossier or none.
    func taking(
        _ register: Register, _ changed: [(pair: Pair, dossier: Dossier?)]
    ) -> Assessment {
        var dossiers = dossiers
        var isMoved = false
        for (pair, dossier) in changed {
            if !isMoved, let place = places[pair], let dossier {
                if dossiers[place] != dossier { dossiers[place] = dossier }
                continue
            }
            let place = dossiers.firstIndex { !(Pair($0) < pair) } ?? dossiers.endIndex
            let isThere = dossiers.indices.contains(place) && Pair(dossiers[place]) == pair
            isMoved = isMoved || isThere != (dossier != nil)
            dossiers.replaceSubrange(
                place..<(isThere ? place + 1 : place), with: dossier.map { [$0] } ?? [])
        }
        return isMoved
            ? Assessment(register: register, asOf: asOf, dossiers: dossiers)
            : Assessment(register: register, asOf: asOf, dossiers: dossiers, places: places)
    }

    /// The dossier of a pair; nil where there was never a commitment nor a finding.
    public func dossier(_ actor: Slug, _ norm: Slug) -> Dossier? {
        places[Pair(actor: actor, norm: norm)].map { dossiers[$0] }
    }
}

extension Pair {
    /// What a dossier is about.
    fileprivate init(_ dossier: Dossier) {
        self.init(actor: dossier.actor, norm: dossier.norm)
    }
}
