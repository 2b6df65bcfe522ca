import ArgumentParser
import Foundation
import Vigie

extension CommonOptions {
    /// Runs a command with these options, and ends the process with its status.
    func run(_ task: Pipeline.Task) async throws {
        let interruption = Interruption()
        let signals = Signals(noting: interruption)
        defer { signals.end() }
        let console = Console.standard(environment: ProcessInfo.processInfo.environment)
        let run = Run(task: task, options: self, console: console, interruption: interruption)
        throw ExitCode(await run.run().rawValue)
    }
}
