import Diagnostics
import Observatory

extension Loader {
    /// Reads the facts of all entries, and nothing of their bodies and translations.
    ///
    /// - Throws: `LoadError` where the folder itself cannot be read.
    func loadFacts() async throws(LoadError) -> Outcome<Draft> {
        try await load(with: Outcome(Ledger())) { entries, bundles in
            await Cores.map(bundles, jobs: jobs) { entries.read($0, .facts) }
        }
    }

    /// Reads some entries whole, and of all others what it takes to tell what is wrong with the some.
    ///
    /// That is, as `Proofreader`, `Collisions` and `AccusationCheck` ask it:
    /// - whole, those whose headings the some link to, or whose slugs they once had;
    /// - the facts of norms, instruments, actors and pages, which findings, parts, names and
    ///   addresses are checked against;
    /// - the facts of cases, where a text outside of cases may accuse somebody;
    /// - of every other, whether it is there, published and under its first name.
    ///
    /// - Throws: `LoadError` where the folder itself cannot be read.
    func load(whole some: Set<EntryID>) async throws(LoadError) -> Outcome<Draft> {
        try await load(with: Outcome(Ledger())) { entries, bundles in
            let read = Dictionary(grouping: bundles) { $0.id.map(some.contains) ?? false }
            let first = (read[true] ?? []).map { entries.read($0) }
            let sheets = first.joined().map(\.product)
            let heard = Set(sheets.flatMap { $0.linkedHeadings + $0.formerSelves })
            let asksAllCases = sheets.contains(where: \.asksAllCases)
            let rest = await Cores.map(read[false] ?? [], jobs: jobs) { bundle in
                entries.read(bundle, Loader.depth(of: bundle.id, heard, asksAllCases))
            }
            return first + rest
        }
    }

    private static func depth(
        of id: EntryID?, _ heard: Set<EntryID>, _ asksAllCases: Bool
    ) -> EntryReader.Depth {
        guard let id else { return .whole }
        if heard.contains(id) { return .whole }
        return switch id.kind {
        case .norm, .instrument, .actor, .page: .facts
        case .case: asksAllCases ? .facts : .glimpse
        case .commitment, .coverage, .outlet: .glimpse
        }
    }
}
