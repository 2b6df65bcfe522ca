import Diagnostics
import Observatory

/// A file of a version that the ledger lists and keeps as it was published.
struct FrozenFile: Sendable {
    /// What the file is.
    enum Part: Sendable {
        /// A page, in one language.
        case page(PublishedVersion.Page)
        /// The facts as JSON, for all languages.
        case facts(PublishedVersion.Facts)
    }

    let id: EntryID
    let number: Int
    let part: Part

    /// Its path inside the ledger.
    var inside: String {
        switch part {
        case .page(let page): LedgerPath.frozen(id, number, page.language)
        case .facts: LedgerPath.facts(id, number)
        }
    }

    /// What its bytes must give, and the line that says so.
    private var recorded: (digest: Digest, line: Int) {
        switch part {
        case .page(let page): (page.digest, page.line)
        case .facts(let facts): (facts.digest, facts.line)
        }
    }

    /// Its bytes, which must be those that were published.
    func read(
        in folder: LedgerFolder, _ files: FileReader, limit: Int
    ) -> Outcome<[UInt8]?> {
        switch files.bytes(of: folder.path(inside), limit: limit) {
        case .failure(let unreadable):
            return Outcome(nil, [breach("cannot be read: \(unreadable.reason)", in: folder)])
        case .success(let bytes):
            guard Digest(of: bytes) != recorded.digest else { return Outcome(bytes) }
            return Outcome(nil, [breach("is not as it was published", in: folder)])
        }
    }

    private func breach(_ what: String, in folder: LedgerFolder) -> Diagnostic {
        let path = folder.shown(inside)
        let name =
            switch part {
            case .page(let page): page.language.code
            case .facts: "facts"
            }
        return Rules.frozenPage.breach(
            "version \(number) of \(id) (\(name)) \(what)",
            at: Location(path: path), help: "take it back as it was: git checkout -- \(path)",
            notes: [
                Diagnostic.Note(
                    "its digest is recorded here",
                    at: Location(path: folder.shown(LedgerPath.entry(id)), line: recorded.line))
            ])
    }
}

extension Ledger {
    /// Every file of every version, by entry and number: the pages by language, then the facts.
    var frozenFiles: [FrozenFile] {
        entries.values.sorted { $0.id < $1.id }.flatMap { entry in
            entry.versions.flatMap { version in
                (version.pages.map(FrozenFile.Part.page) + [
                    version.facts.map(FrozenFile.Part.facts)
                ])
                .compactMap { part in
                    part.map { FrozenFile(id: entry.id, number: version.number, part: $0) }
                }
            }
        }
    }
}
