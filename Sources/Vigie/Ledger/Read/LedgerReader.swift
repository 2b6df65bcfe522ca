import Diagnostics
import Observatory

/// Reads the ledger, and notes whatever is not as it was written.
struct LedgerReader {
    private let folder: LedgerFolder
    private let files: FileReader
    private let jobs: Int

    /// A frozen file, a hundred times the largest.
    private static let fileLimit = 8 << 20

    /// - Parameters:
    ///   - content: The content folder as the user gave it.
    ///   - files: Reads files of the content folder.
    ///   - jobs: How many cores to use.
    init(content: String, files: FileReader, jobs: Int) {
        folder = LedgerFolder(content: content)
        self.files = files
        self.jobs = jobs
    }

    /// The whole ledger; an empty one where nothing was published.
    func ledger() async throws(LoadError) -> Outcome<Ledger> {
        var outcome = Outcome(Ledger())
        if folder.isInterrupted { outcome.diagnostics.append(interruption) }
        for name in try folder.names() { try read(name, into: &outcome) }
        await readFrozen(into: &outcome)
        outcome.diagnostics += try strays(
            in: LedgerPath.frozen, known: Set(outcome.product.frozenFiles.map(\.inside)))
        return outcome
    }

    private var interruption: Diagnostic {
        Rules.interruptedPublication.breach(
            "a publication was interrupted; it is complete in \(LedgerPath.next), and counts",
            at: Location(path: folder.content + "/" + LedgerPath.next),
            help: "run `vigie publish`: it puts the files in their places first")
    }

    private func read(_ name: String, into outcome: inout Outcome<Ledger>) throws(LoadError) {
        switch name {
        case LedgerPath.addresses:
            outcome.product.addresses = read(name, &outcome) { $0.addresses() } ?? []
        case LedgerPath.method:
            outcome.product.method = read(name, &outcome) { $0.method() } ?? []
        case LedgerPath.frozen: break
        case LedgerPath.standings:
            for (actor, inside) in try texts(in: name, &outcome) {
                outcome.product.standings[actor] = read(inside, &outcome) { $0.standings() }
            }
        default:
            guard let kind = EntryKind(folder: name) else {
                return outcome.diagnostics.append(stray(name))
            }
            for (slug, inside) in try texts(in: name, &outcome) {
                let id = EntryID(kind, slug)
                outcome.product.entries[id] = read(inside, &outcome) { $0.entry(id) }
            }
        }
    }

    /// The files of a folder, by the slugs that they are named after.
    private func texts(
        in name: String, _ outcome: inout Outcome<Ledger>
    ) throws(LoadError) -> [(slug: Slug, inside: String)] {
        var texts: [(slug: Slug, inside: String)] = []
        for file in try folder.names(name) {
            if file.hasSuffix(".txt"), let slug = Slug(String(file.dropLast(4))) {
                texts.append((slug, name + "/" + file))
            } else {
                outcome.diagnostics.append(stray(name + "/" + file))
            }
        }
        return texts
    }

    private func read<Product>(
        _ inside: String, _ outcome: inout Outcome<Ledger>, _ parse: (inout LedgerFile) -> Product
    ) -> Product? {
        let shown = folder.shown(inside)
        switch files.bytes(of: folder.path(inside)) {
        case .failure(let unreadable):
            outcome.diagnostics.append(
                Rules.ledgerLine.breach(
                    "the ledger cannot be read: \(unreadable.reason)", at: Location(path: shown)))
            return nil
        case .success(let bytes):
            var file = LedgerFile(shown, bytes)
            let product = parse(&file)
            outcome.diagnostics += file.diagnostics
            return product
        }
    }

    // MARK: - Frozen files

    private func readFrozen(into outcome: inout Outcome<Ledger>) async {
        let kept = outcome.product.frozenFiles
        let (folder, files) = (folder, files)
        let read = await Cores.map(kept, jobs: jobs) { frozen in
            frozen.read(in: folder, files, limit: LedgerReader.fileLimit)
        }
        for (frozen, file) in zip(kept, read) {
            outcome.product.frozen[frozen.inside] = file.product
            outcome.diagnostics += file.diagnostics
        }
    }

    private func stray(_ inside: String) -> Diagnostic {
        Rules.strayFile.breach(
            "'\(inside)' is no part of the ledger, and is ignored",
            at: Location(path: folder.shown(inside)),
            help: "the ledger is written by `vigie publish` only: delete it")
    }

    /// What lies in a folder besides the files that the ledger lists.
    private func strays(in inside: String, known: Set<String>) throws(LoadError) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for name in try folder.names(inside) {
            let path = inside + "/" + name
            if folder.isFolder(path) {
                diagnostics += try strays(in: path, known: known)
            } else if !known.contains(path) {
                diagnostics.append(stray(path))
            }
        }
        return diagnostics
    }
}
