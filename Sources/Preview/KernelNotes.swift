import Glibc
import Vigie

/// The kernel's own notes of changes (inotify).
struct KernelNotes: Sendable {
    /// How long nothing must happen before a change counts as over, in milliseconds: an editor that
    /// saves writes several times, and ten rapid saves are one change.
    private static let quiet: Int32 = 8
    /// The longest before a change counts as over though more of it may come.
    private static let patience = Duration.milliseconds(100)

    private let file: Int32
    private let folders: [String]
    /// The folders that are watched, by the numbers that notes give them.
    private var watched: [Int32: String] = [:]

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

    /// Tells each change until the notes end: every part of it as it comes, then that it is over.
    mutating func run(_ tell: (Change) -> Void) {
        while wait(-1) {
            let end = ContinuousClock.now + KernelNotes.patience
            var whole = Touched.files([])
            repeat {
                let part = drain()
                whole = whole.merged(with: part)
                tell(Change(touched: part, isOver: false))
            } while wait(KernelNotes.quiet) && ContinuousClock.now < end
            if whole == .anything { _ = watch() }
            tell(Change(touched: .files([]), isOver: true))
        }
        close(file)
    }

    /// Watches every folder there is now; one that is watched already stays so.
    private mutating func watch() -> Bool {
        for folder in FolderTree.folders(below: folders) {
            let number = inotify_add_watch(file, folder, KernelNotes.mask)
            if number >= 0 {
                watched[number] = folder
            } else if errno != ENOENT {
                return false
            }
        }
        return true
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

    /// Takes the notes that are there: the files that they name; anything where one is about a folder,
    /// or where some were lost.
    private func drain() -> Touched {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = read(file, &buffer, buffer.count)
        var place = 0
        var files: Set<String> = []
        let head = MemoryLayout<inotify_event>.size
        while place + head <= count {
            let note = buffer.withUnsafeBytes {
                $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
            }
            let name = buffer[(place + head)...].prefix(Int(note.len)).prefix { $0 != 0 }
            guard note.mask & KernelNotes.ofFolders == 0, !name.isEmpty,
                let folder = watched[note.wd]
            else { return .anything }
            files.insert(folder + "/" + String(decoding: name, as: UTF8.self))
            place += head + Int(note.len)
        }
        return .files(files)
    }

    /// What a note is marked with that is about a folder, or about notes that were lost.
    private static let ofFolders = UInt32(
        IN_ISDIR | IN_Q_OVERFLOW | IN_DELETE_SELF | IN_IGNORED | IN_UNMOUNT)
}
