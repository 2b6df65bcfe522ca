import ArgumentParser
import Diagnostics
import Synchronization
import Vigie

@testable import VigieCLI

/// A console that keeps what was said.
final class Recorder: Sendable {
    private let streams = Mutex((output: "", errors: ""))

    /// What went to standard output.
    var output: String { streams.withLock(\.output) }
    /// What went to standard error.
    var errors: String { streams.withLock(\.errors) }

    /// The console.
    func console(isTerminal: Bool = false, environment: [String: String] = [:]) -> Console {
        Console(
            say: { text in self.streams.withLock { $0.output += text } },
            warn: { text in self.streams.withLock { $0.errors += text } },
            isTerminal: isTerminal, environment: environment)
    }

    /// Runs a command whose library finds what it is told to.
    func run(
        _ task: Pipeline.Task = .build, _ arguments: [String] = [], isTerminal: Bool = false,
        interruption: Interruption = Interruption(), finding account: Account = Account()
    ) async throws -> RunStatus {
        let pipeline = Pipeline(
            run: { _, _, _, progress in
                progress.tell("Reading content")
                return account
            }, rules: [])
        let options = try CommonOptions.parse(arguments)
        return await Run(
            task: task, options: options, console: console(isTerminal: isTerminal),
            pipeline: pipeline, interruption: interruption
        ).run()
    }

    /// Runs a command whose library fails.
    func run(failing error: any Error) async throws -> RunStatus {
        let pipeline = Pipeline(run: { _, _, _, _ in throw error }, rules: [])
        return await Run(
            task: .build, options: try CommonOptions.parse([]), console: console(),
            pipeline: pipeline
        ).run()
    }
}
