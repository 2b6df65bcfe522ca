/// What a run found, ready to be told to people and to programs.
///
/// The diagnostics are in their stable order: by path, then line, then gravity.
public struct Report: Sendable {
    /// All that was found, in the order of the files.
    public let diagnostics: [Diagnostic]
    /// The rules that may be named; SARIF describes those that are.
    public let rules: [Rule]

    /// How many diagnostics the text shows; the machine formats give all.
    public static let shown = 1_000

    /// A report of diagnostics in any order.
    public init(_ diagnostics: [Diagnostic], rules: [Rule] = []) {
        self.diagnostics = diagnostics.sorted()
        self.rules = rules
    }

    /// How many diagnostics have a severity.
    public func count(_ severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }

    /// Whether the run failed: an error, or a warning where warnings are errors.
    public func fails(strict: Bool) -> Bool {
        diagnostics.contains { $0.severity == .error || strict && $0.severity == .warning }
    }

    /// The counts in words, such as `2 errors, 1 warning`; `no problems` where there is nothing.
    public var tally: String {
        let parts = [Severity.error, .warning, .note].compactMap { severity -> String? in
            let count = count(severity)
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
    }
}
