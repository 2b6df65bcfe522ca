/// Removes what earlier builds have made, as long as it still is what they made.
struct Sweeper: ~Copyable {
    private let root: Folder
    private var survey: Survey
    /// How many files were removed.
    private(set) var removed = 0
    /// The files that someone has changed since; they stay.
    private(set) var spared: [String] = []

    init(in root: borrowing Folder, _ holdings: Holdings) throws(WriteError) {
        let survey = try Survey(of: root, holdings)
        let copy = try root.copy()
        self.root = copy
        self.survey = survey
    }

    /// Removes files, and the folders that are empty without them.
    mutating func remove(_ files: [Manifest.File]) throws(WriteError) {
        for file in files {
            guard case .file(let isVouched) = try? survey.find(file.path) else { continue }
            guard try isVouched ? true : root.digest(of: file.path) == file.digest else {
                spared.append(root.shown(file.path))
                continue
            }
            let (folder, name) = SitePath.parts(of: file.path)
            try root.folder(at: folder).remove(name)
            removed += 1
            removeEmptyFolders(from: String(folder))
        }
    }

    private func removeEmptyFolders(from folder: String) {
        var folder = folder
        while !folder.isEmpty {
            let (parent, name) = SitePath.parts(of: folder)
            guard let above = try? root.folder(at: parent), above.removeIfEmpty(name)
            else { return }
            folder = String(parent)
        }
    }
}
