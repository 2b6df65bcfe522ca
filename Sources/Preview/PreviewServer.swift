public import Diagnostics
import FlyingFox
import FlyingSocks
public import Vigie

/// Serves a site from memory on this machine alone, and makes it anew at every change.
public struct PreviewServer: Sendable {
    /// What a proof came to, for the terminal.
    public struct Notice: Sendable {
        /// What is wrong, in the order of the files.
        public let diagnostics: [Diagnostic]
        /// How long the proof took; absent where the content could not be read at all.
        public let time: Duration
        /// Whether the pages show it; where not, those of the last sound proof are shown.
        public let isShown: Bool
        /// What the proof was made after.
        public let touched: Touched
    }

    private var options: BuildOptions
    private let port: UInt16
    private let links: EditorLinks

    /// A server for a site.
    ///
    /// - Parameters:
    ///   - options: What a build would be asked for; drafts are shown where they say so.
    ///   - port: Where to listen, on 127.0.0.1 only.
    ///   - links: How the pages open a file in the editor.
    public init(_ options: BuildOptions, port: UInt16, links: EditorLinks) {
        self.options = options
        // As notes of changes and the stages both name them.
        self.options.content = options.content.folderName
        self.options.templates = options.templates.folderName
        self.port = port
        self.links = links
    }

    /// Serves until the task is cancelled.
    ///
    /// - Parameters:
    ///   - ready: Is told once, when pages can be asked for.
    ///   - notice: Is told after every proof, the first included.
    /// - Throws: `PreviewError` where the port is taken; `LoadError` where there is no content.
    public func run(
        ready: @escaping @Sendable () -> Void, notice: @escaping @Sendable (Notice) -> Void
    ) async throws {
        try LoopbackPort.check(port)
        let showcase = Showcase(links: links)
        let changes = Watcher.changes(below: [options.content, options.templates])
        let workshop = Workshop(options, showcase: showcase, notice: notice)
        try await workshop.open()
        let handler = PreviewHandler(showcase: showcase, gate: Gate(port: port))
        let server = HTTPServer(
            config: HTTPServer.Configuration(
                address: try .inet(ip4: "127.0.0.1", port: port), timeout: 30,
                pool: PatientPool(HTTPServer.defaultPool()), logger: .disabled),
            handler: handler)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                try await server.waitUntilListening()
                ready()
                try await workshop.follow(changes)
            }
            try await group.next()
            group.cancelAll()
        }
    }
}
