import Dispatch
import Glibc

/// Tells when something below some folders changed.
enum Watcher {
    /// A change, or several that came together; several that nobody has taken yet are one.
    static func changes(below folders: [String]) -> AsyncStream<Void> {
        let (stream, changes) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let notes = KernelNotes(folders: folders)
        let thread = DispatchQueue(label: "changes", qos: .userInteractive)
        thread.async {
            if let notes {
                notes.run { changes.yield() }
            } else {
                Rounds(folders).run { changes.yield() }
            }
            changes.finish()
        }
        return stream
    }
}
