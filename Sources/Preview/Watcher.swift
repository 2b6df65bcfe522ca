import Dispatch
import Glibc
import Vigie

/// Tells when something below some folders changed.
enum Watcher {
    /// A change, or several that came together; several that nobody has taken yet are one.
    static func changes(below folders: [String]) -> AsyncStream<Change> {
        let (stream, changes) = AsyncStream<Change>.makeStream(
            bufferingPolicy: .bufferingNewest(1))
        let notes = KernelNotes(folders: folders)
        let thread = DispatchQueue(label: "changes", qos: .userInteractive)
        thread.async {
            if var notes {
                notes.run { tell($0, to: changes) }
            } else {
                Rounds(folders).run { changes.yield(Change(touched: .anything, isOver: true)) }
            }
            changes.finish()
        }
        return stream
    }

    /// Tells a change together with those that nobody has taken yet.
    private static func tell(_ change: Change, to changes: AsyncStream<Change>.Continuation) {
        var change = change
        while case .dropped(let lost) = changes.yield(change) {
            let both = lost.followed(by: change)
            if both == change { break }
            change = both
        }
    }
}
