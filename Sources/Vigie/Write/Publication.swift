private import Diagnostics

/// One edition on its way into one output folder, which is locked meanwhile.
struct Publication: ~Copyable {
    private let pages: [PlannedFile]
    private let fingerprint: Digest
    private let tool: String
    private let root: Folder
    private let own: Folder
    private let workers: Workers
    private let interruption: Interruption
    private let holdings: Holdings
    private let pagefind: Pagefind?

    init(
        of edition: Edition, by tool: String, to root: borrowing Folder, _ workers: Workers,
        _ interruption: Interruption, indexedBy pagefind: Pagefind?
    ) throws(WriteError) {
        try root.makeFolder(SitePath.own, mode: .unknown)
        let own = try root.folder(at: SitePath.own)
        let holdings = try Holdings(in: own)
        let copy = try root.copy()
        pages = edition.pagesWithReport
        fingerprint = edition.fingerprint
        self.tool = tool
        self.workers = workers
        self.interruption = interruption
        self.root = copy
        self.own = own
        self.holdings = holdings
        self.pagefind = pagefind
    }

    /// Stages all files, then puts them in place; until then the site stays as it was.
    func run() throws(WriteError) -> Written {
        let mode = try Stage.clear(in: own)
        do throws(WriteError) {
            let pages = try stage(mode)
            let index = try index(pages, mode)
            let written = try place(pages + index.files, index.keys)
            Stage.abandon(in: own)
            return written
        } catch {
            Stage.abandon(in: own)
            _ = root.removeIfEmpty(SitePath.own)
            throw error
        }
    }

    private func stage(_ mode: FileMode) throws(WriteError) -> [StagedFile] {
        let (pages, holdings, interruption) = (pages, holdings, interruption)
        let isSearched = pagefind != nil
        return try workers.work(on: pages.count) { () throws(WriteError) in
            try Stager(pages, in: root, holdings, mode, interruption, noting: isSearched)
        }.flatMap(\.self)
    }

    /// The search index of staged pages; none where nothing makes one.
    private func index(
        _ pages: [StagedFile], _ mode: FileMode
    ) throws(WriteError) -> Indexing.Result {
        guard let pagefind else { return Indexing.Result() }
        return try Indexing(with: pagefind, in: root, holdings, interruption).index(pages, mode)
    }

    /// Puts in place what is staged, removes what is left over, and lists what there is now.
    private func place(
        _ staged: [StagedFile], _ indexes: [String: Digest]
    ) throws(WriteError) -> Written {
        try interruption.check()
        let staged = staged.sorted {
            $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8)
        }
        let leftovers = Leftovers(of: holdings, after: staged)
        let manifest = Manifest(
            tool: tool, fingerprint: fingerprint, files: staged.map(\.file), indexes: indexes)
        var written = Written(of: staged)
        if holdings.isGarbled { written.notes.append(.garbledManifest(in: root)) }
        var sweeper = try Sweeper(in: root, holdings)
        if !staged.allSatisfy(\.isThere) || !leftovers.isEmpty {
            try declare(manifest, and: leftovers)
            try sweeper.remove(leftovers.inTheWay)
            if let path = sweeper.spared.first { throw WriteError.foreign(path: path) }
            try move(staged)
            try sweeper.remove(leftovers.rest)
        }
        written.removed = sweeper.removed
        written.notes += sweeper.spared.map(Diagnostic.spared)
        try conclude(manifest)
        return written
    }

    /// Says which files may be the tool's own until all are in place.
    private func declare(_ manifest: Manifest, and leftovers: Leftovers) throws(WriteError) {
        let files = manifest.files + leftovers.all
        let pending = Manifest(tool: tool, fingerprint: fingerprint, files: files)
        try replace(Holdings.pendingName, pending.text())
    }

    private func move(_ staged: [StagedFile]) throws(WriteError) {
        let stage = try own.folder(at: Stage.name)
        for top in Set(staged.compactMap(\.top)).sorted() {
            let (folder, name) = SitePath.parts(of: top)
            try stage.move(Stage.treeName(top), to: root.folder(at: folder), name)
        }
        let loose = loose(staged)
        _ = try workers.work(on: loose.count) { () throws(WriteError) in
            try Placer(loose, in: root)
        }
    }

    /// The files that wait in the stage alone, with the indexes that name them there.
    private func loose(_ staged: [StagedFile]) -> [(index: Int, file: StagedFile)] {
        var loose: [(index: Int, file: StagedFile)] = []
        for file in staged {
            if case .loose(let index) = file.place { loose.append((index, file)) }
        }
        return loose
    }

    /// Lists what is in place now. The list is renamed into place last of all, and only once the
    /// clock that stamps files has moved on, so that it is younger than all that it lists.
    private func conclude(_ manifest: Manifest) throws(WriteError) {
        StampClock.waitForNextStamp()
        try replace(Holdings.manifestName, manifest.text())
        try own.remove(Holdings.pendingName)
    }

    private func replace(_ name: String, _ bytes: [UInt8]) throws(WriteError) {
        let stage = try own.folder(at: Stage.name)
        try stage.create(name, bytes, mode: .unknown)
        try stage.move(name, to: own, name)
    }
}
