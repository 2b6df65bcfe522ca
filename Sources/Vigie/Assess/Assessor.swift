public import Observatory

/// The third stage: a register becomes an assessment, by the published method.
public struct Assessor: Sendable {
    private let asOf: Day?
    private let jobs: Int

    /// An assessor.
    ///
    /// - Parameters:
    ///   - asOf: The date of record; nil: the latest date of a fact (method, section 4).
    ///   - jobs: How many cores to use, at least 1.
    public init(asOf: Day?, jobs: Int) {
        self.asOf = asOf
        self.jobs = jobs
    }

    /// Computes every standing and its history.
    public func assess(_ register: Register) async -> Assessment {
        let record = register.record
        let day = asOf ?? record.latestFact ?? Assessor.beginning
        let method = Method(record: record, windowYears: register.site.windowYears, asOf: day)
        let actors = record.actors.map(\.entry.slug)
        let dossiers = await Cores.map(actors, jobs: jobs) { method.dossiers(of: $0) }
        return Assessment(register: register, asOf: day, dossiers: dossiers.flatMap { $0 })
    }

    /// The date of a record without a single fact: when the observatory's story begins.
    private static let beginning = Day.end(of: 2017)
}
