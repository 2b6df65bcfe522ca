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
    /// - the facts of norms and actors of their findings, of texts that they commit to, of those whom
    ///   they accuse with those behind them, and of pages, whose addresses are their own;
    /// - the facts of all cases and actors, where a text outside of cases may accuse somebody;
    /// - of every other, whether it is there, published and under its first name.
    ///
    /// - Parameter asksAll: Whether the facts of all others are read, their titles among them.
    /// - Throws: `LoadError` where the folder itself cannot be read.
    func load(
        whole some: Set<EntryID>, askingAll asksAll: Bool = false
    ) async throws(LoadError) -> Outcome<Draft> {
        try await load(with: Outcome(Ledger())) { entries, bundles in
            var whole: [Int: [Outcome<Sheet>]] = [:]
            for (place, bundle) in bundles.enumerated() {
                guard let id = bundle.id, some.contains(id) else { continue }
                whole[place] = entries.read(bundle)
            }
            let sheets = whole.values.joined().map(\.product)
            var asked = Set(sheets.flatMap(\.askedFacts))
            asked.formUnion(Loader.behind(asked, bundles, entries))
            let heard = Set(sheets.flatMap { $0.linkedHeadings + $0.formerSelves })
            let asksCases = sheets.contains(where: \.asksAllCases)
            return await Cores.map(Array(bundles.indices), jobs: jobs) { [whole, asked] place in
                if let sheets = whole[place] { return sheets }
                guard let id = bundles[place].id, !heard.contains(id) else {
                    return entries.read(bundles[place])
                }
                let isAsked =
                    asksAll || id.kind == .page || asked.contains(id)
                    || asksCases && (id.kind == .case || id.kind == .actor)
                return entries.read(bundles[place], isAsked ? .facts : .glimpse)
            }
        }
    }

    /// Those who are said to be behind some actors.
    private static func behind(
        _ actors: Set<EntryID>, _ bundles: [EntryReader.Bundle], _ entries: EntryReader
    ) -> [EntryID] {
        let named = bundles.filter { bundle in
            bundle.id.map { $0.kind == .actor && actors.contains($0) } ?? false
        }
        return named.flatMap { entries.read($0, .facts) }.flatMap(\.product.linkedActors)
    }
}
