#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

/// The pages that a search index is made of, gathered in the stage at the paths that they will have
/// on the site: other names of the same files, not copies, where the file system has that.
struct Corpus: ~Copyable {
    private let root: Folder
    private let stage: Folder

    /// The folder of the stage that the pages are gathered in, a folder a language.
    static let name = "corpus"

    init(in root: borrowing Folder) throws(WriteError) {
        let copy = try root.copy()
        let stage = try root.folder(at: Stage.path)
        self.root = copy
        self.stage = stage
    }

    /// Gathers the pages of a language.
    func gather(_ pages: [StagedFile], of tongue: Substring) throws(WriteError) {
        let top = Corpus.name + "/" + tongue
        for page in pages {
            let (folder, name) = SitePath.parts(of: page.file.path)
            let target = top + "/" + folder
            try stage.makeFolder(target, mode: .unknown)
            let goal = try stage.folder(at: target)
            switch page.place {
            case .there: try root.folder(at: folder).lend(name, to: goal, name)
            case .loose(let index): try stage.lend(Stage.looseName(index), to: goal, name)
            case .inFolder:
                try stage.folder(at: Stage.treeName(String(folder))).lend(name, to: goal, name)
            }
        }
    }

    /// Takes the pages apart again: files that keep two names would seem changed to the next build.
    func scatter() throws(WriteError) { try stage.removeTree(Corpus.name) }
}

extension Folder {
    /// Gives a file a second name in another folder; a copy where files can have one name only.
    fileprivate func lend(
        _ name: String, to other: borrowing Folder, _ newName: String
    ) throws(WriteError) {
        if linkat(descriptor, name, other.descriptor, newName, 0) == 0 { return }
        guard let bytes = try read(name) else { throw failure("read", name) }
        try other.create(newName, bytes, mode: .unknown)
    }
}
