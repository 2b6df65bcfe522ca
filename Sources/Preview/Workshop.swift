import Diagnostics
import Vigie

/// Makes the proofs that the showcase shows: one after another, never two at a time.
///
/// What the last proof can take up is made while a change may still go on, and the open pages are
/// drawn; it is shown when the change is over. So the time of quiet by which that is known costs
/// nothing, and ten rapid saves are shown once.
struct Workshop: Sendable {
    /// What is under way.
    private struct Work {
        /// What changed and is in no proof yet.
        var waiting = Touched.files([])
        /// The last proof, with the sights of the open pages; nil where it is shown.
        var draft: (proof: Proof, sights: [String: Sight])?
        /// What changed since a proof was shown.
        var touched = Touched.files([])
        /// When that began; nil where nothing changed.
        var start: ContinuousClock.Instant?
    }

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

    /// Makes the first proof and shows it.
    ///
    /// - Throws: `LoadError` where the content cannot be read at all.
    func open() async throws {
        var work = Work(waiting: .anything, touched: .anything, start: .now)
        try await advance(&work, isOver: true)
    }

    /// Makes proofs after changes and shows them, until there are no more.
    func follow(_ changes: AsyncStream<Change>) async throws {
        var work = Work()
        for await change in changes {
            work.waiting = work.waiting.merged(with: change.touched)
            work.touched = work.touched.merged(with: change.touched)
            work.start = work.start ?? .now
            do {
                try await advance(&work, isOver: change.isOver)
            } catch let LoadError.unreadableFolder(path, reason) {
                // Before the change is over, a folder may be on its way from one name to another.
                guard change.isOver else { continue }
                await showcase.show(failure: "\(path): cannot read the folder: \(reason)")
            }
            if change.isOver { work = Work() }
        }
    }

    private func advance(_ work: inout Work, isOver: Bool) async throws {
        switch try await press.take(work.waiting) {
        case .nothing: work.waiting = .files([])
        case .proof(let proof): await lay(proof, &work)
        case .refused:
            guard isOver else { return }
            await lay(try await press.pull(after: work.waiting), &work)
        }
        if isOver { await show(work) }
    }

    private func lay(_ proof: Proof, _ work: inout Work) async {
        work.draft = (proof, await Sight.all(of: proof, at: await showcase.openPaths))
        work.waiting = .files([])
    }

    private func show(_ work: Work) async {
        guard let (proof, sights) = work.draft, let start = work.start else { return }
        let obstacles = proof.obstacles
        await showcase.show(proof, sights, obstacles, excerpts: Excerpts.lines(of: obstacles))
        notice(
            PreviewServer.Notice(
                diagnostics: proof.diagnostics, time: ContinuousClock.now - start,
                isShown: proof.isSound,
                touched: work.touched))
    }
}
