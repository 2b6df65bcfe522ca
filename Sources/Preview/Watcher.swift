import Dispatch
import Glibc
import Vigie

/// Tells when something below some folders changed.
enum Watcher {
    /// A change, or several that came together; several that nobody has taken yet are one.
    static func changes(below folders: [String]) -> AsyncStream<Touched> {
        let (stream, changes) = AsyncStream<Touched>.makeStream(
            bufferingPolicy: .bufferingNewest(1))
        let notes = KernelNotes(folders: folders)
        let thread = DispatchQueue(label: "changes", qos: .userInteractive)
        thread.async {
            if var notes {
                notes.run { tell($0, to: changes) }
            } else {
                Rounds(folders).run { changes.yield(.anything) }
            }
            changes.finish()
        }
        return stream
    }

    /// Tells a change together with those that nobody has taken yet.
    private static func tell(
        _ touched: Touched, to changes: AsyncStream<Touched>.Continuation
    ) {
        var touched = touched
        while case .dropped(let lost) = changes.yield(touched) {
            let both = touched.merged(with: lost)
            if both == touched { break }
            touched = both
        }
    }
}
