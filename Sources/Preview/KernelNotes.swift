import Glibc
import Vigie

/// The kernel's own notes of changes (inotify).
struct KernelNotes: Sendable {
    /// How long nothing must happen before a change counts as done, in milliseconds: an editor that
    /// saves writes several times, and ten rapid saves are one change.
    private static let quiet: Int32 = 8
    /// The longest that changes are waited for, in rounds of quiet.
    private static let patience = 12

    private let file: Int32
    private let folders: [String]

    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF
            | IN_ATTRIB)

    /// Notes on all folders below some; nil where the kernel gives none.
    init?(folders: [String]) {
        let file = inotify_init1(Int32(IN_CLOEXEC))
        guard file >= 0 else { return nil }
        self.file = file
        self.folders = folders
        guard watch() else {
            close(file)
            return nil
        }
    }

    /// Tells each change until the notes end.
    func run(_ tell: () -> Void) {
        while wait(-1) {
            var hasNewFolders = drain()
            var rounds = 0
            while rounds < KernelNotes.patience, wait(KernelNotes.quiet) {
                hasNewFolders = drain() || hasNewFolders
                rounds += 1
            }
            if hasNewFolders { _ = watch() }
            tell()
        }
        close(file)
    }

    /// Watches every folder there is now; one that is watched already stays so.
    private func watch() -> Bool {
        FolderTree.folders(below: folders).allSatisfy { folder in
            inotify_add_watch(file, folder, KernelNotes.mask) >= 0 || errno == ENOENT
        }
    }

    /// Whether something can be read within some milliseconds; -1: for ever.
    private func wait(_ milliseconds: Int32) -> Bool {
        var poll = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        while true {
            let count = Glibc.poll(&poll, 1, milliseconds)
            if count < 0, errno == EINTR { continue }
            return count > 0
        }
    }

    /// Takes the notes that are there; whether one is about a folder. What else they say is not
    /// needed: files are compared with what was read of them.
    private func drain() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = read(file, &buffer, buffer.count)
        var place = 0
        var isAboutFolders = false
        let head = MemoryLayout<inotify_event>.size
        buffer.withUnsafeBytes { bytes in
            while place + head <= count {
                let note = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
                if note.mask & UInt32(IN_ISDIR | IN_Q_OVERFLOW) != 0 { isAboutFolders = true }
                place += head + Int(note.len)
            }
        }
        return isAboutFolders
    }
}
