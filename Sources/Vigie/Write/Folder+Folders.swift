#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

extension Folder {
    /// Makes a folder, and those above it; one that is there already is no error.
    func makeFolder(_ path: String, mode: FileMode) throws(WriteError) {
        if mkdirat(descriptor, path, 0o755) != 0 {
            if errno == EEXIST { return }
            guard errno == ENOENT, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
                throw failure("create the folder", path)
            }
            try makeFolder(String(path[..<slash]), mode: mode)
            guard mkdirat(descriptor, path, 0o755) == 0 || errno == EEXIST else {
                throw failure("create the folder", path)
            }
        }
        if mode.isMasked { fchmodat(descriptor, path, 0o755, 0) }
    }

    /// Makes a folder that only this user may look into; one that is there already is no error.
    func makePrivateFolder(_ name: String) throws(WriteError) {
        guard mkdirat(descriptor, name, 0o700) == 0 || errno == EEXIST else {
            throw failure("create the folder", name)
        }
    }

    /// Removes a folder if it is empty; whether it was.
    func removeIfEmpty(_ name: String) -> Bool {
        unlinkat(descriptor, name, AT_REMOVEDIR) == 0
    }

    /// The names of what is inside, in the order of their bytes.
    func names() throws(WriteError) -> [String] {
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else { throw failure("list", ".") }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a folder with all that is in it, following no link; one that is not there is no
    /// error.
    func removeTree(_ name: String) throws(WriteError) {
        guard try status(of: name)?.kind == .folder else { return try remove(name) }
        let tree = try folder(at: name)
        for child in try tree.names() { try tree.removeTree(child) }
        guard removeIfEmpty(name) else { throw failure("remove the folder", name) }
    }
}
