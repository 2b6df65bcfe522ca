#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// An opened folder. What is done in it is done in it, whatever becomes of its path meanwhile.
///
/// Names may hold several components where the folder is one that only this tool writes to;
/// elsewhere `folder(at:)` walks them, and refuses links.
struct Folder: ~Copyable {
    /// The folder's path as the user knows it, for messages.
    let name: String
    let descriptor: CInt

    private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

    /// Opens a folder by its path.
    init(path: String, named name: String) throws(WriteError) {
        try self.init(open(path, Folder.flags), named: name)
    }

    private init(_ descriptor: CInt, named name: String) throws(WriteError) {
        guard descriptor >= 0 else {
            throw WriteError.failed(doing: "open the folder", path: name, errno: errno)
        }
        self.name = name
        self.descriptor = descriptor
    }

    deinit { _ = close(descriptor) }

    /// The folder, opened once more.
    func copy() throws(WriteError) -> Folder {
        try Folder(fcntl(descriptor, F_DUPFD_CLOEXEC, 0), named: name)
    }

    /// Opens a folder inside, component by component; a link among them is an error.
    func folder(at path: some StringProtocol) throws(WriteError) -> Folder {
        var folder = try copy()
        for component in path.split(separator: "/") {
            folder = try folder.child(String(component))
        }
        return folder
    }

    private func child(_ component: String) throws(WriteError) -> Folder {
        let descriptor = openat(descriptor, component, Folder.flags | O_NOFOLLOW)
        return try Folder(descriptor, named: shown(component))
    }

    /// What stands at a path inside, itself and not what it links to; nil where nothing does.
    func status(of path: String) throws(WriteError) -> FileStatus? {
        var raw = stat()
        if fstatat(descriptor, path, &raw, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(raw) }
        guard errno == ENOENT || errno == ENOTDIR else { throw failure("look at", path) }
        return nil
    }

    /// A path inside, as the user knows it.
    func shown(_ path: String) -> String { name + "/" + path }

    /// The failure of the last call, told.
    func failure(_ action: String, _ path: String) -> WriteError {
        .failed(doing: action, path: shown(path), errno: errno)
    }
}
