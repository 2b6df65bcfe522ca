/// The published method: whether actors honour norms, computed from a record (method.md).
///
/// Its indexes are made once; after that each dossier stands alone, so that the actors can be shared
/// out over cores.
public struct Method: Sendable {
    /// The version of the rules, printed with every standing (method, section 6).
    public static let version = "1"

    /// The facts.
    public private(set) var record: Record
    /// After how many years a case is historic (method, section 2).
    public let windowYears: Int
    /// The date of record (method, section 4).
    public let asOf: Day
    /// The pairs that have a dossier, by actor, then by norm.
    ///
    /// The norm addresses the actor's kind; and a commitment, other than a proposal, began by the
    /// date of record, or a case that began by then holds a finding on the pair.
    public private(set) var pairs: [Pair]

    private let pledges: PledgeBook
    private var findings: FindingBook
    /// The groups linked to each actor.
    let links: LinkBook
    /// The actors and outlets of the record.
    let speakers: Set<Slug>

    /// The method on a record, at a date of record.
    public init(record: Record, windowYears: Int, asOf: Day) {
        self.record = record
        self.windowYears = windowYears
        self.asOf = asOf
        pledges = PledgeBook(record, upTo: asOf)
        findings = FindingBook(record, seenOn: asOf)
        links = LinkBook(record)
        speakers = Set(record.actors.map(\.entry.slug) + record.outlets.map(\.entry.slug))
        pairs = Set(pledges.pairs).union(findings.pairs).sorted()
    }

    /// Takes up a record of the same entries, of which none that bears on standings says anything
    /// else than before, but for one case.
    ///
    /// A case bears on a dossier by a finding on its pair and by nothing else; all other dossiers
    /// stay as they are.
    ///
    /// - Parameter changed: The place of the case; nil where it is none.
    /// - Returns: The pairs that a finding of the case is or was on.
    public mutating func take(_ record: Record, changed: Int?) -> Set<Pair> {
        let before = changed.map { self.record.cases[$0] }
        self.record = record
        guard let changed, let before else { return [] }
        let reached = findings.replace(before, at: changed, in: record, seenOn: asOf)
        for pair in reached {
            let place = pairs.partitioningIndex { !($0 < pair) }
            let isThere = pairs.indices.contains(place) && pairs[place] == pair
            let isDue = !pledges[pair].isEmpty || !findings[pair].isEmpty
            if isThere && !isDue { pairs.remove(at: place) }
            if isDue && !isThere { pairs.insert(pair, at: place) }
        }
        return reached
    }

    /// All dossiers, by actor, then by norm.
    public func dossiers() -> [Dossier] { pairs.map(dossier) }

    /// The dossiers of an actor, by norm.
    public func dossiers(of actor: Slug) -> [Dossier] {
        let start = pairs.partitioningIndex { !($0.actor < actor) }
        return pairs[start...].prefix { $0.actor == actor }.map(dossier)
    }

    /// The dossier of an actor on a norm; nil where there is nothing to say.
    public func dossier(actor: Slug, norm: Slug) -> Dossier? {
        docket(Pair(actor: actor, norm: norm))?.dossier(at: asOf)
    }

    private func dossier(_ pair: Pair) -> Dossier {
        guard let docket = docket(pair) else { preconditionFailure("a pair of the record") }
        return docket.dossier(at: asOf)
    }

    /// What the record holds on a pair; nil where there is nothing to say.
    func docket(_ pair: Pair) -> Docket? {
        let pledges = pledges[pair]
        let places = findings[pair]
        guard !pledges.isEmpty || !places.isEmpty, let actor = record.actor(pair.actor),
            let norm = record.norm(pair.norm)
        else { return nil }
        return Docket(actor, on: norm, pledges: pledges, findings: places, in: self)
    }
}

extension [Pair] {
    /// The first index whose element and all after it satisfy a condition.
    fileprivate func partitioningIndex(where isAfter: (Pair) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
