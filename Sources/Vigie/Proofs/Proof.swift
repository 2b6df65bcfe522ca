public import Diagnostics

/// What a site looks like now.
public struct Proof: Sendable {
    /// What is wrong, in the order of the files.
    public let diagnostics: [Diagnostic]
    /// The files by path, each drawn when it is asked for; nil where the content has errors.
    public let files: [String: PlannedFile]?
    /// What stands before every path in the site's own links; empty, or with a slash before it.
    public let basePath: String

    /// What keeps the site from being made: the gravest of what is wrong; nothing where it is made.
    public var obstacles: [Diagnostic] {
        guard files == nil, let gravest = diagnostics.map(\.severity).max() else { return [] }
        return diagnostics.filter { $0.severity == gravest }
    }

    init(diagnostics: [Diagnostic], files: [String: PlannedFile]?, basePath: String = "") {
        self.diagnostics = diagnostics
        self.files = files
        self.basePath = basePath
    }
}
