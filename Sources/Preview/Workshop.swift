import Diagnostics
import Vigie

/// Makes the proofs that the showcase shows: one after another, never two at a time.
struct Workshop: Sendable {
    private let press: ProofPress
    private let showcase: Showcase
    private let notice: @Sendable (PreviewServer.Notice) -> Void

    init(
        _ options: BuildOptions, showcase: Showcase,
        notice: @escaping @Sendable (PreviewServer.Notice) -> Void
    ) {
        press = ProofPress(options)
        self.showcase = showcase
        self.notice = notice
    }

    /// Makes a proof and shows it.
    ///
    /// - Parameter touched: What may have changed since the last one.
    /// - Throws: `LoadError` where the content cannot be read at all.
    func make(after touched: Touched = .anything) async throws {
        let start = ContinuousClock.now
        let proof = try await press.pull(after: touched)
        let obstacles = proof.obstacles
        await showcase.show(proof, obstacles, excerpts: Excerpts.lines(of: obstacles))
        notice(
            PreviewServer.Notice(
                diagnostics: proof.diagnostics, time: ContinuousClock.now - start,
                isShown: proof.isSound, touched: touched))
    }

    /// Makes a proof after each change, until there are no more.
    func follow(_ changes: AsyncStream<Touched>) async throws {
        for await touched in changes {
            do {
                try await make(after: touched)
            } catch let LoadError.unreadableFolder(path, reason) {
                await showcase.show(failure: "\(path): cannot read the folder: \(reason)")
            }
        }
    }
}
