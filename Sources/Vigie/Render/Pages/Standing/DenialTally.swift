import Observatory

/// In how many cases an actor denies what is found against it: of those that count or, where none
/// does, of all that are shown.
struct DenialTally: Hashable {
    /// Whether the cases are those that count.
    let areCounted: Bool
    /// How many cases there are; at least one.
    let cases: Int
    /// In how many of them a denial is on record.
    let denied: Int
    /// In how many of them one gives reasons, with a source.
    let reasoned: Int
    /// Whether a denial is on record in some case that is not among them.
    let isElsewhere: Bool

    /// The denials that meet a verdict; nil where there is no breach to deny.
    init?(_ verdict: Verdict, in record: Record) {
        let shown = verdict.weighings.filter { $0.reading == .breach }
        let counted = shown.filter { $0.uncounted == nil }
        let breaches = counted.isEmpty ? shown : counted
        guard !breaches.isEmpty else { return nil }
        let denying = breaches.filter { !$0.denials.isEmpty }
        let reasoning = denying.filter { $0.isDeniedWithReasons(in: record) }
        let cases = Set(breaches.map(\.case))
        areCounted = !counted.isEmpty
        self.cases = cases.count
        denied = Set(denying.map(\.case)).count
        reasoned = Set(reasoning.map(\.case)).count
        isElsewhere = shown.contains { !$0.denials.isEmpty && !cases.contains($0.case) }
    }
}
