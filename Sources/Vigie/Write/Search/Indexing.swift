/// Makes the search index of an edition in the stage, before anything is put in place, so that its
/// files come and go with the pages.
struct Indexing: ~Copyable {
    private let pagefind: Pagefind
    private let root: Folder
    private let stage: Folder
    private let holdings: Holdings
    private let interruption: Interruption

    /// An index of a language on its way.
    private typealias Job = (tongue: Substring, key: Digest, pages: [StagedFile])

    /// The index of an edition.
    struct Result {
        /// Its files, staged.
        var files: [StagedFile] = []
        /// What the index of each language was made from.
        var keys: [String: Digest] = [:]
    }

    init(
        with pagefind: Pagefind, in root: borrowing Folder, _ holdings: Holdings,
        _ interruption: Interruption
    ) throws(WriteError) {
        let copy = try root.copy()
        let stage = try root.folder(at: Stage.path)
        self.pagefind = pagefind
        self.root = copy
        self.stage = stage
        self.holdings = holdings
        self.interruption = interruption
    }

    /// The index of staged pages: what is in place already where no page that it holds has changed.
    func index(_ pages: [StagedFile], _ mode: FileMode) throws(WriteError) -> Result {
        var result = Result()
        var jobs: [Job] = []
        for (tongue, found) in Indexing.byTongue(pages) {
            let key = key(of: found)
            result.keys[String(tongue)] = key
            if let files = try filesInPlace(of: tongue, madeFrom: key) {
                result.files += files
            } else {
                jobs.append((tongue, key, found))
            }
        }
        let made = try make(jobs)
        var stager = try Stager(
            made, in: root, holdings, mode, interruption, numberedFrom: pages.count)
        result.files += try stager.work(on: made.indices)
        return result
    }

    /// The pages that search shall find, by language, in their order.
    private static func byTongue(
        _ pages: [StagedFile]
    ) -> [(tongue: Substring, pages: [StagedFile])] {
        var found: [(tongue: Substring, pages: [StagedFile])] = []
        for page in pages where page.isFound {
            guard let tongue = SearchFiles.tongue(of: page.file.path) else { continue }
            if found.last?.tongue == tongue {
                found[found.count - 1].pages.append(page)
            } else {
                found.append((tongue, [page]))
            }
        }
        return found
    }

    private func key(of pages: [StagedFile]) -> Digest {
        var bytes = Array((pagefind.version + "\n").utf8)
        for page in pages {
            page.file.digest.append(to: &bytes)
            bytes += " \(page.file.path)\n".utf8
        }
        return Digest(of: bytes)
    }

    /// The files of the language's index if they were made from the same and are as they were.
    private func filesInPlace(
        of tongue: Substring, madeFrom key: Digest
    ) throws(WriteError) -> [StagedFile]? {
        guard let manifest = holdings.manifest, manifest.indexes[String(tongue)] == key else {
            return nil
        }
        let top = SearchFiles.folder(of: tongue) + "/"
        let files = manifest.files.filter { $0.path.utf8.starts(with: top.utf8) }
        var verifier = try Verifier(files, in: root, holdings)
        guard !files.isEmpty, try verifier.work(on: files.indices) else { return nil }
        return files.map { StagedFile(file: $0, place: .there) }
    }

    /// Runs Pagefind for all languages at once.
    private func make(_ jobs: [Job]) throws(WriteError) -> [PlannedFile] {
        guard !jobs.isEmpty else { return [] }
        let corpus = try Corpus(in: root)
        for job in jobs { try corpus.gather(job.pages, of: job.tongue) }
        try run(jobs.map(\.tongue)[...])
        try corpus.scatter()
        var files: [PlannedFile] = []
        for job in jobs {
            let top = SearchFiles.folder(of: job.tongue)
            try collect(stage.folder(at: top), as: top, into: &files)
        }
        return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Starts one, then the others beside it, then waits for it.
    private func run(_ tongues: ArraySlice<Substring>) throws(WriteError) {
        guard let tongue = tongues.first else { return }
        var child = try pagefind.start(
            on: stage.shown(Corpus.name + "/" + tongue),
            to: stage.shown(SearchFiles.folder(of: tongue)))
        do throws(WriteError) {
            try run(tongues.dropFirst())
        } catch {
            child.stop()
            throw error
        }
        try wait(for: &child)
    }

    private func wait(for child: inout Child) throws(WriteError) {
        while true {
            if let end = child.end() {
                guard !end.isFine else { return }
                let words = end.words.split(whereSeparator: \.isNewline).first.map(String.init)
                throw WriteError.noIndex(
                    program: pagefind.program, because: words ?? "it failed without a word")
            }
            if interruption.signal != nil {
                child.stop()
                throw WriteError.interrupted
            }
            Child.pause()
        }
    }

    /// Reads what Pagefind made.
    private func collect(
        _ folder: borrowing Folder, as path: String, into files: inout [PlannedFile]
    ) throws(WriteError) {
        for name in try folder.names() where SearchFiles.isUsed(name) {
            let inside = path + "/" + name
            if let bytes = try folder.read(name) {
                files.append(PlannedFile(path: inside) { $0 += bytes })
            } else {
                try collect(folder.folder(at: name), as: inside, into: &files)
            }
        }
    }
}
