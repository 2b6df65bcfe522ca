#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What the system says of a file without opening it.
struct FileStatus {
    /// What a path may name.
    enum Kind { case file, folder, other }

    let kind: Kind
    let size: Int
    /// When the file was last written, renamed or given other rights.
    let changed: Instant

    /// A moment by the clock that stamps files.
    struct Instant: Comparable {
        let seconds: Int
        let nanoseconds: Int

        static func < (one: Instant, other: Instant) -> Bool {
            (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
        }
    }

    init(_ raw: stat) {
        kind =
            switch raw.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        size = Int(raw.st_size)
        #if canImport(Glibc)
            let stamp = raw.st_ctim
        #else
            let stamp = raw.st_ctimespec
        #endif
        changed = Instant(seconds: stamp.tv_sec, nanoseconds: stamp.tv_nsec)
    }
}
