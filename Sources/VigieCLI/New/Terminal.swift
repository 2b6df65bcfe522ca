import Glibc

/// Where the command asks.
struct Terminal: Sendable {
    /// Whether someone is there to answer.
    var isThere: Bool
    /// Reads a line; nil at the end.
    var line: @Sendable () -> String?

    /// The process's own.
    static let standard = Terminal(
        isThere: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
        line: { readLine(strippingNewline: true) })
}
