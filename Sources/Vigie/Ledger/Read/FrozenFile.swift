import Diagnostics
import Observatory

/// A frozen page that the ledger lists.
struct FrozenFile: Sendable {
    let id: EntryID
    let number: Int
    let page: PublishedVersion.Page

    /// Its path inside the ledger.
    var inside: String { LedgerPath.frozen(id, number, page.language) }

    /// Its bytes, which must be those that were published.
    func read(
        in folder: LedgerFolder, _ files: FileReader, limit: Int
    ) -> Outcome<[UInt8]?> {
        switch files.bytes(of: folder.path(inside), limit: limit) {
        case .failure(let unreadable):
            return Outcome(nil, [breach("cannot be read: \(unreadable.reason)", in: folder)])
        case .success(let bytes):
            guard Digest(of: bytes) != page.digest else { return Outcome(bytes) }
            return Outcome(nil, [breach("is not as it was published", in: folder)])
        }
    }

    private func breach(_ what: String, in folder: LedgerFolder) -> Diagnostic {
        let path = folder.shown(inside)
        return Rules.frozenPage.breach(
            "version \(number) of \(id) (\(page.language.code)) \(what)",
            at: Location(path: path), help: "take it back as it was: git checkout -- \(path)",
            notes: [
                Diagnostic.Note(
                    "its digest is recorded here",
                    at: Location(path: folder.shown(LedgerPath.entry(id)), line: page.line))
            ])
    }
}

extension Ledger {
    /// Every frozen page, by entry, number and language.
    var frozenPages: [FrozenFile] {
        entries.values.sorted { $0.id < $1.id }.flatMap { entry in
            entry.versions.flatMap { version in
                version.pages.map { FrozenFile(id: entry.id, number: version.number, page: $0) }
            }
        }
    }

    /// The paths of all frozen pages inside the ledger.
    var frozenPaths: Set<String> { Set(frozenPages.map(\.inside)) }
}
