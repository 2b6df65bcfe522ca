/// What an actor itself denied in a case (method, section 2).
struct Defence: Sendable {
    private let denials: [(place: Int, from: Day, isReasoned: Bool)]

    /// The actor's own denials. One without a source is bare, whatever reasons it gives.
    init(of actor: Slug, in aCase: Case) {
        denials = aCase.denials.enumerated().compactMap { place, denial in
            guard denial.by.slug == actor else { return nil }
            return (place, denial.date.firstDay, denial.isSubstantiated)
        }
    }

    /// The days on which something changes.
    var turns: [Day] { denials.map(\.from) }

    /// The places, among the case's denials, of those seen on a day.
    func places(on day: Day) -> [Int] { denials.filter { $0.from <= day }.map(\.place) }

    /// Whether a reasoned one is seen on a day.
    func isReasoned(on day: Day) -> Bool { denials.contains { $0.isReasoned && $0.from <= day } }
}
