import Diagnostics
import Observatory

/// What was read of each entry, kept while its files stay as they were.
struct SheetShelf: Sendable {
    /// An entry's sheets before and after its files were read again.
    struct Exchange: Sendable {
        let bundle: EntryReader.Bundle
        let before: [Outcome<Sheet>]
        let after: [Outcome<Sheet>]

        /// The same edit, begun by an earlier one.
        func since(_ earlier: Exchange?) -> Exchange {
            Exchange(bundle: bundle, before: earlier?.before ?? before, after: after)
        }

        /// Whether all that stands in its files could be used, before and after.
        var isOfWords: Bool { (before + after).allSatisfy(\.product.isOfWords) }
    }

    private struct Kept: Sendable {
        let stamps: [FileStamp?]
        let bundle: [String]
        let reading: EntryReader.Reading

        var isSettled: Bool { stamps.allSatisfy { $0?.isSettled ?? false } }
    }

    private var kept: [String: Kept] = [:]
    private var site: Site?

    /// Reads what changed, and gives the rest as it was; in the order of the bundles.
    mutating func read(
        _ bundles: [EntryReader.Bundle], by reader: EntryReader, jobs: Int
    ) async -> [[Outcome<Sheet>]] {
        if site != reader.site {
            kept = [:]
            site = reader.site
        }
        var next: [String: Kept] = [:]
        next.reserveCapacity(bundles.count)
        var stale: [(bundle: EntryReader.Bundle, stamps: [FileStamp?])] = []
        for bundle in bundles {
            let stamps = bundle.paths.map { FileStamp(of: $0) }
            if let old = kept[bundle.key], old.isSettled, old.bundle == bundle.paths,
                old.stamps == stamps
            {
                next[bundle.key] = old
            } else {
                stale.append((bundle, stamps))
            }
        }
        let read = await Cores.map(stale.map(\.bundle), jobs: jobs) { reader.reading($0) }
        for ((bundle, stamps), reading) in zip(stale, read) {
            next[bundle.key] = Kept(stamps: stamps, bundle: bundle.paths, reading: reading)
        }
        kept = next
        return sheets(of: bundles)
    }

    /// Reads anew what changed of some entries, whose files all stayed where they are; nothing of the
    /// others is asked.
    ///
    /// - Parameter files: Those that changed.
    mutating func exchange(
        _ bundles: [EntryReader.Bundle], changed files: Set<String>, by reader: EntryReader,
        jobs: Int
    ) async -> [Exchange] {
        let stamps = bundles.map { $0.paths.map { FileStamp(of: $0) } }
        let last = bundles.map { ($0, kept[$0.key]?.reading) }
        let read = await Cores.map(last, jobs: jobs) { bundle, reading in
            reader.reading(bundle, changed: files, since: reading)
        }
        var exchanges: [Exchange] = []
        for (place, bundle) in bundles.enumerated() {
            kept[bundle.key] = Kept(
                stamps: stamps[place], bundle: bundle.paths, reading: read[place])
            exchanges.append(
                Exchange(
                    bundle: bundle, before: last[place].1?.sheets ?? [], after: read[place].sheets))
        }
        return exchanges
    }

    /// What is on the shelf of some entries, in their order.
    func sheets(of bundles: [EntryReader.Bundle]) -> [[Outcome<Sheet>]] {
        bundles.map { kept[$0.key]?.reading.sheets ?? [] }
    }
}
