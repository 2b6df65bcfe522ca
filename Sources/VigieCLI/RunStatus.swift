/// How a run ended, as the shell sees it.
enum RunStatus: Int32, Sendable {
    /// Done.
    case done = 0
    /// The content has errors; nothing was written.
    case badContent = 1
    /// The command was told something wrong.
    case usage = 64
    /// The disk or a file could not be read or written.
    case disk = 74
    /// SIGINT came.
    case interrupted = 130
    /// SIGTERM came.
    case terminated = 143
}
