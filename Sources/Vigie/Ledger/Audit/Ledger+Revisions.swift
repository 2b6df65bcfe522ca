import Observatory

extension Ledger {
    /// The versions of an entry, by number: those under its present slug, after those under the slugs
    /// that it had before.
    ///
    /// A renamed entry goes on counting. Entries that were taken up into another keep their numbers
    /// to themselves: see `Entry.mergers`.
    func revisions(of entry: Entry) -> [Revision] {
        let own = revisions(of: entry.id)
        let first = own.first?.number ?? .max
        var earlier: [Int: Revision] = [:]
        for alias in entry.aliases {
            for revision in revisions(of: EntryID(entry.id.kind, alias.slug))
            where revision.number < first {
                let known = earlier[revision.number]
                if known.map({ $0.version.date < revision.version.date }) ?? true {
                    earlier[revision.number] = revision
                }
            }
        }
        return earlier.values.sorted { $0.number < $1.number } + own
    }

    /// The versions that were published under a slug, by number.
    func revisions(of id: EntryID) -> [Revision] {
        (entries[id]?.versions ?? []).map { Revision(id: id, version: $0) }
    }
}
