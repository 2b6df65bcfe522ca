import Glibc

/// Where the command speaks: results to standard output, problems and progress to standard error.
struct Console: Sendable {
    /// Says something on standard output.
    var say: @Sendable (String) -> Void
    /// Says something on standard error.
    var warn: @Sendable (String) -> Void
    /// Whether standard error is a terminal.
    var isTerminal: Bool
    /// The environment's variables.
    var environment: [String: String]
}

extension Console {
    /// The process's own streams.
    static func standard(environment: [String: String]) -> Console {
        Console(
            say: { Console.write($0, to: STDOUT_FILENO) },
            warn: { Console.write($0, to: STDERR_FILENO) },
            isTerminal: isatty(STDERR_FILENO) == 1,
            environment: environment)
    }

    /// Writes a text whole. A reader that has closed the pipe wants no more: that is no failure.
    private static func write(_ text: String, to descriptor: CInt) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno != EINTR { return }
            rest = rest.dropFirst(max(0, count))
        }
    }
}
