import Observatory

/// Files that the user named, by the paths that diagnostics give them.
struct NamedFiles {
    /// The paths as diagnostics name them.
    private(set) var paths: Set<String> = []
    /// The entries whose own files or translations are among them.
    private(set) var entries: Set<EntryID> = []
    private(set) var isOfContent = false
    private(set) var isOfTemplates = false

    /// - Throws: `LoadError.strangeFile` of what is not there or stands elsewhere.
    init(_ files: [String], in options: BuildOptions) throws(LoadError) {
        let content = NamedFiles.folder(options.content)
        let templates = NamedFiles.folder(options.templates)
        for file in files {
            let path = try NamedFiles.realPath(of: file)
            if let inside = content.inside(path) {
                isOfContent = true
                paths.insert(content.given + "/" + inside)
                if let id = NamedFiles.entry(inside) { entries.insert(id) }
            } else if let inside = templates.inside(path) {
                isOfTemplates = true
                paths.insert(templates.given + "/" + inside)
            } else {
                throw .strangeFile(
                    path: file, reason: "this is no file of \(content.given) or \(templates.given)")
            }
        }
    }

    private struct Folder {
        let given: String
        let real: String?

        func inside(_ path: String) -> String? {
            guard let real, path.hasPrefix(real + "/") else { return nil }
            return String(path.dropFirst(real.utf8.count + 1))
        }
    }

    private static func folder(_ path: String) -> Folder {
        let given = path.folderName
        return Folder(given: given, real: Directory.realPath(given))
    }

    /// The path with its folder's links resolved; a link that is a file itself keeps its name.
    private static func realPath(of file: String) throws(LoadError) -> String {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        let parent = parts.dropLast().joined(separator: "/")
        let start = parent.isEmpty ? (file.hasPrefix("/") ? "/" : ".") : parent
        guard let name = parts.last, Directory.realPath(file) != nil,
            let folder = Directory.realPath(start)
        else { throw .strangeFile(path: file, reason: "there is no such file") }
        guard !Directory.isFolder(file) else {
            throw .strangeFile(path: file, reason: "this is a folder; name files, or none for all")
        }
        return folder + "/" + name
    }

    private static func entry(_ inside: String) -> EntryID? {
        let parts = inside.split(separator: "/")
        guard parts.count == 2, let kind = EntryKind(folder: String(parts[0])),
            let slug = Slug(String(parts[1].prefix { $0 != "." }))
        else { return nil }
        return EntryID(kind, slug)
    }
}
