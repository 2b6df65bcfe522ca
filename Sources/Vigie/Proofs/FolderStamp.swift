/// By what a change of anything in a folder is known without reading it.
struct FolderStamp: Equatable, Sendable {
    private var files: [String: FileStamp] = [:]
    /// Whether none of the files was changed just now.
    private(set) var isSettled = true

    /// The stamps of all files below a folder.
    ///
    /// - Throws: `LoadError` where the folder itself cannot be read.
    init(of folder: String) throws(LoadError) {
        var pending = [folder]
        while let inner = pending.popLast() {
            let names = inner == folder ? try Directory.names(inner) : FolderStamp.names(inner)
            for name in names where !ContentFolder.isTemporary(name) {
                let path = inner + "/" + name
                if Directory.isFolder(path) {
                    pending.append(path)
                } else if let stamp = FileStamp(of: path) {
                    files[path] = stamp
                    if !stamp.isSettled { isSettled = false }
                }
            }
        }
    }

    /// The names in a folder that may be gone by now.
    private static func names(_ folder: String) -> [String] {
        do { return try Directory.names(folder) } catch { return [] }
    }

    static func == (one: FolderStamp, other: FolderStamp) -> Bool { one.files == other.files }
}
