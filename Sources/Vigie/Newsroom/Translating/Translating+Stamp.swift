import Glibc
public import Observatory

extension Translating {
    /// What stamping a translation came to.
    public enum Stamp: Sendable, Hashable {
        /// It now says that it follows the present original.
        case stamped(path: String)
        /// It said so already.
        case current(path: String)
    }

    /// Records in an entry's translations that they follow the present original.
    ///
    /// - Parameter languages: The languages meant; empty: all that have a file.
    /// - Throws: `DraftError`; nothing was changed then in the file that it names.
    public func stamp(_ id: EntryID, in languages: [Language]) throws(DraftError) -> [Stamp] {
        let base = "\(folder)/\(id.kind.folder)/\(id.slug)"
        guard let original = original(base + ".md") else {
            throw .untold("there is no entry '\(id)' that can be read: \(base).md")
        }
        let paths = languages.map { "\(base).\($0.code).md" }
            .filter { Directory.realPath($0) != nil }
        guard !paths.isEmpty else { throw .untold("'\(id)' has no translation to stamp") }
        var stamps: [Stamp] = []
        for path in paths { stamps.append(try stamp(path, original.digest)) }
        return stamps
    }

    private func stamp(_ path: String, _ digest: String) throws(DraftError) -> Stamp {
        let bytes: [UInt8]
        switch FileReader(root: nil).bytes(of: path) {
        case .success(let read): bytes = read
        case .failure(let unreadable): throw .untold("\(path): \(unreadable.reason)")
        }
        guard let stamped = TranslationStamp.text(String(decoding: bytes, as: UTF8.self), digest)
        else {
            throw .untold(
                "\(path): its front matter has no line of its own for a key; write "
                    + "`of: \"\(digest)\"` yourself")
        }
        guard Array(stamped.utf8) != bytes else { return .current(path: path) }
        try replace(path, with: Array(stamped.utf8))
        return .stamped(path: path)
    }

    /// Puts a file in the place of another at once, so that nobody reads half of it.
    private func replace(_ path: String, with bytes: [UInt8]) throws(DraftError) {
        let beside = path + ".tmp"
        let file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .unwritable(path: path, reason: SystemError.text(errno)) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        let isWhole = fsync(file) == 0 && rest.isEmpty
        close(file)
        guard isWhole, rename(beside, path) == 0 else {
            let reason = SystemError.text(errno)
            unlink(beside)
            throw .unwritable(path: path, reason: reason)
        }
    }
}
