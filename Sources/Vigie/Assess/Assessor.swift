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
        await appraisal(of: register).assessment
    }

    /// The same, ready to take up edits.
    func appraisal(of register: Register) async -> Appraisal {
        let record = register.record
        let day = asOf ?? record.latestFact ?? Assessor.beginning
        let method = Method(record: record, windowYears: register.site.windowYears, asOf: day)
        let actors = record.actors.map(\.entry.slug)
        let dossiers = await Cores.map(actors, jobs: jobs) { method.dossiers(of: $0) }
        return Appraisal(
            Assessment(register: register, asOf: day, dossiers: dossiers.flatMap { $0 }), by: method
        )
    }

    /// The date of record after an edit.
    ///
    /// - Parameters:
    ///   - day: The date of record before it.
    ///   - record: What all entries say now.
    func asOf(
        _ new: Facts, insteadOf old: Facts, was day: Day, in record: Record
    ) -> Day {
        if let asOf { return asOf }
        if let latest = Record([new]).latestFact, latest >= day { return latest }
        let wasLatest = Record([old]).latestFact.map { $0 >= day } ?? false
        return wasLatest ? record.latestFact ?? Assessor.beginning : day
    }

    /// The date of a record without a single fact: when the observatory's story begins.
    private static let beginning = Day.end(of: 2017)
}
