import Diagnostics
import Preview
import Vigie

/// One run of `vigie serve`.
struct ServeRun {
    let command: ServeCommand
    let console: Console

    /// Serves until a signal comes; nothing is to be tidied then, so that the process ends at once.
    func run() async -> RunStatus {
        let signals = Signals(noting: Interruption())
        defer { signals.end() }
        var build = command.options.build
        build.drafts = true
        let server = PreviewServer(build, port: command.port, links: links)
        do {
            try await server.run(
                ready: { [console, command] in
                    console.say(
                        "http://127.0.0.1:\(command.port)/ shows the site; Ctrl-C ends it\n")
                },
                notice: { tell($0) })
            return .done
        } catch {
            let failure = Failure(error)
            console.warn("vigie: error: \(failure.message)\n")
            return failure.status
        }
    }

    /// The addresses of the entries that changed, a line each; nothing where many did.
    private func pages(_ touched: Touched) -> String {
        guard case .files(let files) = touched, files.count <= 3,
            let site = try? Drafting(content: command.options.content).site
        else { return "" }
        return Set(files.compactMap { Addresses.shown($0, of: site) }).sorted()
            .map { "  http://127.0.0.1:\(command.port)\($0)\n" }.joined()
    }

    private var links: EditorLinks {
        if let template = command.editor { return EditorLinks(template: template) }
        let environment = console.environment
        return EditorLinks(editor: environment["VISUAL"] ?? environment["EDITOR"])
    }

    /// Tells what is wrong, as a check does, and what it took.
    private func tell(_ notice: PreviewServer.Notice) {
        let told = notice.diagnostics.filter { $0.severity > .note }
        let report = Report(told, rules: Rules.all + Rules.ofTemplates)
        if !told.isEmpty {
            let lines = SourceLines()
            let isColoured = command.options.color.isOn(
                terminal: console.isTerminal, environment: console.environment)
            console.warn(report.text(coloured: isColoured) { lines.line($1, of: $0) })
        }
        guard !command.options.quiet else { return }
        console.say(
            notice.isShown
                ? "made in \(notice.time.told)\n" + pages(notice.touched)
                : "not shown: the pages stay as they were (\(notice.time.told))\n")
    }
}
