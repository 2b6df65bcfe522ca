import Diagnostics
import Vigie

/// What the server shows: the last sound proof, what is wrong with the present one, and who looks.
actor Showcase {
    /// A page that is open in a browser.
    private struct Viewer {
        let path: String
        let seen: String
        let send: AsyncStream<String>.Continuation
    }

    /// The last sound one.
    private var proof: Proof?
    /// What was drawn of it before anybody asked, by address.
    private var sights: [String: Sight] = [:]
    private var problems = Problems()
    private var viewers: [Int: Viewer] = [:]
    /// How many open pages are told of changes; of more, the last ones.
    private static let crowd = 64
    private var next = 0
    private let links: EditorLinks

    init(links: EditorLinks) { self.links = links }

    /// The addresses that are open in browsers.
    var openPaths: Set<String> { Set(viewers.values.map(\.path)) }

    /// Shows a proof: its pages where it is sound, what is wrong where it is not.
    ///
    /// - Parameter sights: What of a sound proof is drawn already, by address.
    func show(
        _ proof: Proof, _ sights: [String: Sight], _ obstacles: [Diagnostic], excerpts: [String?]
    ) {
        problems = Problems(obstacles, excerpts: excerpts, links: links)
        let last = self.proof
        if proof.isSound {
            self.proof = proof
            self.sights = sights
        }
        // The last one is let go when all who look are told: it is large.
        withExtendedLifetime(last) { announce() }
    }

    /// Tells what is wrong where the content could not be read at all.
    func show(failure: String) {
        problems = Problems(failure: failure)
        announce()
    }

    /// What is to be seen at a path of the address.
    func exhibit(at path: String) -> Exhibit {
        sights[path]?.exhibit ?? Exhibit(of: proof, at: path)
    }

    /// What is wrong, as JSON for the overlay.
    var report: String { problems.json }

    /// Takes note of a page that is open, and tells it what concerns it until it is closed.
    ///
    /// - Parameter seen: The digest of what it shows.
    func welcome(_ path: String, seen: String) -> AsyncStream<String> {
        let number = next
        next += 1
        if viewers.count >= Showcase.crowd, let oldest = viewers.keys.min() {
            viewers.removeValue(forKey: oldest)?.send.finish()
        }
        let (stream, send) = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingNewest(8))
        let viewer = Viewer(path: path, seen: seen, send: send)
        viewers[number] = viewer
        send.onTermination = { [weak self] _ in
            Task { await self?.farewell(number) }
        }
        send.yield(EventStream.message("hello", ""))
        tell(viewer)
        return stream
    }

    private func farewell(_ number: Int) { viewers[number] = nil }

    private func announce() { for viewer in viewers.values { tell(viewer) } }

    /// A page is loaded anew only when it would show something else.
    private func tell(_ viewer: Viewer) {
        if !problems.isEmpty {
            viewer.send.yield(EventStream.message("problems", problems.json))
        } else if digest(at: viewer.path) == viewer.seen {
            viewer.send.yield(EventStream.message("sound", ""))
        } else {
            viewer.send.yield(EventStream.message("reload", ""))
        }
    }

    private func digest(at path: String) -> String {
        if let sight = sights[path] { return sight.digest }
        let sight = Sight(of: proof, at: path)
        sights[path] = sight
        return sight.digest
    }
}
