import Glibc
import Vigie

/// Looks at every file again and again, where the kernel gives no notes.
struct Rounds {
    private let folders: [String]
    /// Between two looks, in microseconds.
    private static let pause: UInt32 = 400_000

    init(_ folders: [String]) { self.folders = folders }

    /// Tells each change, for ever.
    func run(_ tell: () -> Void) {
        var last = FolderTree.stamps(below: folders)
        while true {
            usleep(Rounds.pause)
            let now = FolderTree.stamps(below: folders)
            if now != last { tell() }
            last = now
        }
    }
}
