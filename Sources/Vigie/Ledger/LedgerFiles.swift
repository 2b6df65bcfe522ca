import Observatory

/// What the ledger itself gives the site.
enum LedgerFiles {
    /// The files of all versions at their addresses, as they were published: each page, and beside it
    /// the facts.
    static func frozen(_ ledger: Ledger) -> [PlannedFile] {
        ledger.entries.values.sorted { $0.id < $1.id }.flatMap { entry in
            entry.versions.flatMap { version in
                version.pages.flatMap { files(of: version, page: $0, entry.id, ledger) }
            }
        }
    }

    private static func files(
        of version: PublishedVersion, page: PublishedVersion.Page, _ id: EntryID, _ ledger: Ledger
    ) -> [PlannedFile] {
        let kept = [
            ("index.html", LedgerPath.frozen(id, version.number, page.language)),
            (CiteFileKind.facts.name, LedgerPath.facts(id, version.number)),
        ]
        return kept.compactMap { name, inside in
            guard let bytes = ledger.frozen[inside] else { return nil }
            return PlannedFile(path: page.address.dropFirst() + name) { $0 += bytes }
        }
    }
}
