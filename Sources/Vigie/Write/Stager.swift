/// Renders files, compares them with what is in place, and makes those that differ in the stage.
struct Stager: Worker, ~Copyable {
    private let pages: [PlannedFile]
    private let holdings: Holdings
    private let interruption: Interruption
    private let root: Folder
    private var survey: Survey
    private var stage: Stage
    private var bytes: [UInt8] = []
    private let start: Int
    private let notesFound: Bool

    /// A stager.
    ///
    /// - Parameters:
    ///   - start: the number of the first file in the stage.
    ///   - notesFound: whether to note which pages search shall find.
    init(
        _ pages: [PlannedFile], in root: borrowing Folder, _ holdings: Holdings, _ mode: FileMode,
        _ interruption: Interruption, numberedFrom start: Int = 0, noting notesFound: Bool = false
    ) throws(WriteError) {
        let stage = try Stage(of: root, mode)
        let survey = try Survey(of: root, holdings)
        let copy = try root.copy()
        self.pages = pages
        self.holdings = holdings
        self.interruption = interruption
        self.root = copy
        self.survey = survey
        self.stage = stage
        self.start = start
        self.notesFound = notesFound
    }

    mutating func work(on range: Range<Int>) throws(WriteError) -> [StagedFile] {
        var staged: [StagedFile] = []
        staged.reserveCapacity(range.count)
        for index in range {
            try interruption.check()
            var file = try stage(index)
            file.isFound = notesFound && SearchFiles.isFound(pages[index].path, bytes)
            staged.append(file)
        }
        return staged
    }

    private mutating func stage(_ index: Int) throws(WriteError) -> StagedFile {
        let page = pages[index]
        bytes.removeAll(keepingCapacity: true)
        page.render(&bytes)
        let file = Manifest.File(path: page.path, size: bytes.count, digest: Digest(of: bytes))
        switch try survey.find(page.path) {
        case .noFolder(let top):
            try stage.make(inTree: page.path, bytes)
            return StagedFile(file: file, place: .inFolder(top: top))
        case .nothing:
            try stage.make(loose: start + index, bytes)
            return StagedFile(file: file, place: .loose(index: start + index))
        case .file(isVouched: true) where holdings.files[page.path] == file:
            return StagedFile(file: file, place: .there)
        case .file(let isVouched):
            return try replace(isVouched ? holdings.files[page.path] : nil, with: file, index)
        }
    }

    /// Stages a file that is in the place of an older one, unless that has the same bytes.
    private func replace(
        _ listed: Manifest.File?, with file: Manifest.File, _ index: Int
    ) throws(WriteError) -> StagedFile {
        let present = if let listed { listed.digest } else { try root.digest(of: file.path) }
        if present == file.digest { return StagedFile(file: file, place: .there) }
        let isOwn = holdings.files[file.path] != nil
        guard isOwn || holdings.isGarbled else {
            throw WriteError.foreign(path: root.shown(file.path))
        }
        try stage.make(loose: start + index, bytes)
        return StagedFile(
            file: file, place: .loose(index: start + index), unknown: isOwn ? nil : present)
    }
}
