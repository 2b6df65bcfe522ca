/// Moves staged files into the folders that are due to hold them.
struct Placer: Worker, ~Copyable {
    private let staged: [(index: Int, file: StagedFile)]
    private let root: Folder
    private let stage: Folder
    private var parentPath = ""
    private var parent: Folder

    /// Where files are kept that stood in the place of pages and that nobody knows.
    private static let aside = SitePath.own + "/aside"

    init(
        _ staged: [(index: Int, file: StagedFile)], in root: borrowing Folder
    ) throws(WriteError) {
        let stage = try root.folder(at: Stage.path)
        let copy = try root.copy()
        let parent = try root.copy()
        self.staged = staged
        self.root = copy
        self.stage = stage
        self.parent = parent
    }

    mutating func work(on range: Range<Int>) throws(WriteError) {
        for (index, file) in staged[range] {
            let name = try enter(file.file.path)
            if let unknown = file.unknown { try setAside(name, unknown) }
            try stage.move(Stage.looseName(index), to: parent, name)
        }
    }

    /// Opens the folder of a path, unless it is open already; gives the last component.
    private mutating func enter(_ path: String) throws(WriteError) -> String {
        let (folder, name) = SitePath.parts(of: path)
        if folder != parentPath {
            parent = try root.folder(at: folder)
            parentPath = String(folder)
        }
        return name
    }

    private func setAside(_ name: String, _ digest: Digest) throws(WriteError) {
        try root.makePrivateFolder(Placer.aside)
        let aside = try root.folder(at: Placer.aside)
        try parent.move(name, to: aside, digest.hexadecimal.prefix(12) + "-" + name)
    }
}
