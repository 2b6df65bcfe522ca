/// How grave a diagnostic is.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable, Codable {
    /// Never changes the exit status.
    case note
    /// Makes the run fail only when warnings are treated as errors (`--strict`).
    case warning
    /// The content is wrong: nothing is written to the output.
    case error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    /// Orders by gravity: a note is less than a warning, a warning less than an error.
    public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }
}
