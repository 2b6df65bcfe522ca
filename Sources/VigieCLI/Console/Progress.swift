/// Tells on a terminal what is being done; elsewhere nothing.
struct Progress: Sendable {
    private let console: Console
    private let isShown: Bool

    /// Progress on a console, unless it is to be quiet.
    init(on console: Console, quiet: Bool) {
        self.console = console
        isShown = console.isTerminal && !quiet
    }

    /// Replaces what was told by what is done now.
    func tell(_ doing: String) {
        if isShown { console.warn("\r\u{1B}[K\(doing) …") }
    }

    /// Takes back what was told.
    func clear() {
        if isShown { console.warn("\r\u{1B}[K") }
    }
}
