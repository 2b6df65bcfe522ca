#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

extension Folder {
    /// The bytes of a regular file; nil where there is none.
    func read(_ name: String) throws(WriteError) -> [UInt8]? {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("read", name)
        }
        defer { close(file) }
        var raw = stat()
        guard fstat(file, &raw) == 0 else { throw failure("read", name) }
        guard FileStatus(raw).kind == .file else { return nil }
        return try read(from: file, sizedAbout: Int(raw.st_size), name)
    }

    /// The digest of a regular file below the folder; nil where there is none.
    func digest(of path: String) throws(WriteError) -> Digest? {
        let (parent, name) = SitePath.parts(of: path)
        return try folder(at: parent).read(name).map { Digest(of: $0) }
    }

    private func read(
        from file: CInt, sizedAbout size: Int, _ name: String
    ) throws(WriteError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var end = 0
        while true {
            let count = bytes.withUnsafeMutableBytes { buffer in
                pread(file, buffer.baseAddress?.advanced(by: end), buffer.count - end, off_t(end))
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw failure("read", name) }
            if count == 0 { return Array(bytes[..<end]) }
            end += count
            if end == bytes.count { bytes.append(contentsOf: repeatElement(0, count: end)) }
        }
    }

    /// Makes a file that must not be there yet.
    func create(_ name: String, _ bytes: [UInt8], mode: FileMode) throws(WriteError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = openat(descriptor, name, flags, 0o644)
        guard file >= 0 else { throw failure("create", name) }
        let problem = mode.isMasked && fchmod(file, 0o644) != 0 ? errno : fill(file, bytes)
        guard close(file) == 0 || problem != 0 else { throw failure("write", name) }
        if problem != 0 {
            throw WriteError.failed(doing: "write", path: shown(name), errno: problem)
        }
    }

    /// Writes all bytes; gives the error's number, 0 where all went well.
    private func fill(_ file: CInt, _ bytes: [UInt8]) -> CInt {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
                let count = pwrite(file, rest.baseAddress, rest.count, off_t(start))
                if count < 0 && errno != EINTR { return errno }
                start += max(0, count)
            }
            return 0
        }
    }

    /// Renames a file or folder of this folder into another, over a file that stands there.
    func move(_ name: String, to other: borrowing Folder, _ newName: String) throws(WriteError) {
        guard renameat(descriptor, name, other.descriptor, newName) == 0 else {
            throw other.failure("put in place", newName)
        }
    }

    /// Removes a file; one that is gone already is no error.
    func remove(_ name: String) throws(WriteError) {
        guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
            throw failure("remove", name)
        }
    }
}
