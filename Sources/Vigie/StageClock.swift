/// Takes the time of stages, for those who ask; it never reaches the site.
struct StageClock {
    private var start = ContinuousClock.now
    private(set) var times: [Account.StageTime] = []

    /// Notes a stage that ended now.
    mutating func lap(_ stage: String) {
        let now = ContinuousClock.now
        times.append(Account.StageTime(stage, now - start))
        start = now
    }
}
