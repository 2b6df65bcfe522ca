import Diagnostics

/// Diagnostics for the tests.
enum Sample {
    /// An error with all that an error can have.
    static let error = Diagnostic(
        .error, rule: "unknown-reference", "no entry 'actor:sandwrm'",
        at: Location(path: "content/cases/a.md", line: 2, column: 5, length: 7),
        help: "did you mean 'sandworm'?",
        notes: [.init("the list begins here", at: Location(path: "content/cases/a.md", line: 1))])

    /// A warning with nothing more than it must have.
    static let warning = Diagnostic(
        .warning, rule: "stale-translation", "the original has changed",
        at: Location(path: "content/cases/a.fr.md"))

    /// A note.
    static let note = Diagnostic(
        .note, rule: "hint", "50%, or so: see\nbelow", at: Location(path: "b, c:d.md", line: 3))

    /// The lines of the files that they are in.
    static func source(_ path: String, _ line: Int) -> String? {
        path == "content/cases/a.md" ? ["attributions:", "to: sandwrm"][line - 1] : nil
    }
}
