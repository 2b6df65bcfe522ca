#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

/// Whether files come out with the rights that the web server needs, 0644 and 0755, or must be
/// given them one by one, because the umask takes some away.
struct FileMode: Sendable {
    let isMasked: Bool

    /// Where nothing is known yet.
    static let unknown = FileMode(isMasked: true)

    private init(isMasked: Bool) { self.isMasked = isMasked }

    /// Learns it from a folder that is made in another and removed.
    init(probing folder: borrowing Folder) throws(WriteError) {
        let probe = "probe"
        guard mkdirat(folder.descriptor, probe, 0o755) == 0 else {
            throw folder.failure("create", probe)
        }
        defer { unlinkat(folder.descriptor, probe, AT_REMOVEDIR) }
        var raw = stat()
        guard fstatat(folder.descriptor, probe, &raw, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw folder.failure("look at", probe)
        }
        isMasked = raw.st_mode & 0o777 != 0o755
    }
}
