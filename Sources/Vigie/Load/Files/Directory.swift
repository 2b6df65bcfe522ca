import Glibc

/// Reading folders, by the system's calls alone: no locale has a say in names.
enum Directory {
    /// The names in a folder, in no order, without `.` and `..`.
    static func names(_ path: String) throws(LoadError) -> [String] {
        guard let stream = opendir(path) else {
            throw .unreadableFolder(path: path, reason: SystemError.text(errno))
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: UInt8.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Whether a path leads to a folder.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether there is something at a path.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether a folder lists a name, be it that of a link that leads nowhere.
    static func isListed(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// The path with links, `.` and `..` resolved; nil where there is nothing.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
