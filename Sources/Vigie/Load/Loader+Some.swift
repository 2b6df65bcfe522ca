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
            var held: [Int: [Outcome<Sheet>]] = [:]
            for (place, bundle) in bundles.enumerated() {
                guard let id = bundle.id, some.contains(id) else { continue }
                held[place] = entries.read(bundle)
            }
            let sheets = held.values.joined().map(\.product)
            let heard = Set(sheets.flatMap { $0.linkedHeadings + $0.formerSelves })
            let asksCases = sheets.contains(where: \.asksAllCases)
            var asked = Set(sheets.flatMap(\.askedFacts))
            asked.formUnion(Loader.behind(asked, heard, bundles, entries, &held))
            return await Cores.map(Array(bundles.indices), jobs: jobs) { [held, asked] place in
                if let sheets = held[place] { return sheets }
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
    ///
    /// - Parameters:
    ///   - heard: Entries that are read whole.
    ///   - held: What was read already, by the bundle's place; the actors are read into it.
    private static func behind(
        _ actors: Set<EntryID>, _ heard: Set<EntryID>, _ bundles: [EntryReader.Bundle],
        _ entries: EntryReader, _ held: inout [Int: [Outcome<Sheet>]]
    ) -> [EntryID] {
        var found: [EntryID] = []
        for (place, bundle) in bundles.enumerated() {
            guard let id = bundle.id, id.kind == .actor, actors.contains(id) else { continue }
            let sheets = held[place] ?? entries.read(bundle, heard.contains(id) ? .whole : .facts)
            held[place] = sheets
            found += sheets.flatMap(\.product.linkedActors)
        }
        return found
    }
}
