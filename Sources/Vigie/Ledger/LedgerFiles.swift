import Observatory

/// What the ledger itself gives the site.
enum LedgerFiles {
    /// The frozen pages at their addresses, as they were published.
    static func frozen(_ ledger: Ledger) -> [PlannedFile] {
        ledger.frozenPages.compactMap { frozen in
            guard let bytes = ledger.frozen[frozen.inside] else { return nil }
            return PlannedFile(path: frozen.page.address.dropFirst() + "index.html") { $0 += bytes }
        }
    }
}
