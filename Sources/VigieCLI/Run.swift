import Diagnostics
import Vigie

/// One run of the command, from its options to its exit status.
struct Run {
    let task: Pipeline.Task
    let options: CommonOptions
    let console: Console
    var pipeline = Pipeline.press
    var interruption = Interruption()

    /// Does what was asked for and tells about it.
    func run() async -> RunStatus {
        let progress = Progress(on: console, quiet: options.quiet)
        let start = ContinuousClock.now
        do {
            let account = try await pipeline.run(task, options.build, interruption, progress)
            progress.clear()
            return tell(account, after: ContinuousClock.now - start)
        } catch {
            progress.clear()
            if let status = interruptedStatus { return status }
            let failure = Failure(error)
            console.warn("vigie: error: \(failure.message)\n")
            return failure.status
        }
    }

    private func tell(_ account: Account, after time: Duration) -> RunStatus {
        let told = account.diagnostics.filter { !options.quiet || $0.severity > .note }
        let report = Report(told, rules: pipeline.rules)
        let summary = Summary(
            of: account, report, task, output: options.output, time: time,
            peakMemory: Machine.peakMemory)
        let fails = report.fails(strict: options.strict)
        tell(report, summary)
        if !options.quiet && (!fails || options.verbose) { tell(summary) }
        return interruptedStatus ?? (fails ? .badContent : .done)
    }

    private func tell(_ report: Report, _ summary: Summary) {
        switch options.format {
        case .text:
            let lines = SourceLines()
            let isColoured = options.color.isOn(
                terminal: console.isTerminal, environment: console.environment)
            console.warn(report.text(coloured: isColoured) { lines.line($1, of: $0) })
        case .json: console.say(report.json(summary: summary.members))
        case .github: console.say(report.github())
        case .gitlab: console.say(report.gitlab())
        case .sarif: console.say(report.sarif())
        }
    }

    /// The summary is a result, unless the results are for a program.
    private func tell(_ summary: Summary) {
        let text = summary.text + (options.verbose ? summary.stages : "")
        switch options.format {
        case .text: console.say(text)
        case .json, .github, .gitlab, .sarif: console.warn(text)
        }
    }

    private var interruptedStatus: RunStatus? {
        interruption.signal.flatMap { RunStatus(rawValue: 128 + $0) }
    }
}
