import Glibc

/// By what a change of a file is known without reading it.
struct FileStamp: Hashable, Sendable {
    private let inode: UInt64
    private let size: Int64
    private let seconds: Int
    private let nanoseconds: Int
    /// Whether the file was changed long before the stamp was taken: one that changed just now may
    /// change again and keep its stamp, since the clock of the disk is coarse.
    let isSettled: Bool

    /// For how many seconds a changed file counts as unsettled.
    private static let doubt = 2

    /// The stamp of a file; nil where there is none.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        isSettled = abs(now.tv_sec - status.st_mtim.tv_sec) > FileStamp.doubt
    }

    static func == (one: FileStamp, other: FileStamp) -> Bool {
        one.inode == other.inode && one.size == other.size && one.seconds == other.seconds
            && one.nanoseconds == other.nanoseconds
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(inode)
        hasher.combine(seconds)
        hasher.combine(nanoseconds)
    }
}
