import Diagnostics
import Glibc

/// Reads whole files of a bounded size inside one folder.
struct FileReader {
    /// Entry files hold at most 2 MiB (details, Limits).
    static let entryLimit = 2 << 20

    /// The real path of the folder that no symbolic link may leave; nil: not checked.
    let root: String?

    /// A file's bytes, or why they cannot be had.
    func bytes(of path: String, limit: Int = entryLimit) -> Result<[UInt8], Unreadable> {
        if let refusal = refusal(of: path) { return .failure(refusal) }
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return .failure(Unreadable(SystemError.text(errno))) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return .failure(Unreadable("it is not a regular file"))
        }
        guard status.st_size <= limit else {
            return .failure(Unreadable("it holds \(status.st_size) bytes; the limit is \(limit)"))
        }
        return read(file, size: Int(status.st_size))
    }

    private func read(_ file: Int32, size: Int) -> Result<[UInt8], Unreadable> {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size, let start = buffer.baseAddress {
                let count = Glibc.read(file, start + filled, size - filled)
                if count < 0, errno == EINTR { continue }
                if count < 0 { failure = errno }
                if count <= 0 { break }
                filled += count
            }
        }
        return failure == 0 ? .success(bytes) : .failure(Unreadable(SystemError.text(failure)))
    }

    /// Refuses a symbolic link that leaves the folder, leads nowhere or in a circle.
    private func refusal(of path: String) -> Unreadable? {
        var status = stat()
        guard let root, lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else {
            return nil
        }
        guard let target = Directory.realPath(path) else {
            return Unreadable("a symbolic link that leads nowhere: \(SystemError.text(errno))")
        }
        return target.hasPrefix(root + "/")
            ? nil : Unreadable("a symbolic link that leaves the content folder")
    }
}

/// Why a file cannot be read.
struct Unreadable: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}
