public import Diagnostics

/// What a site looks like now.
public struct Proof: Sendable {
    /// What is wrong, in the order of the files.
    public let diagnostics: [Diagnostic]
    /// What stands before every path in the site's own links; empty, or with a slash before it.
    public let basePath: String
    /// The files by path, without the words that they are drawn with.
    private let plan: [String: PlannedFile]?
    private let words: Words

    /// Whether the content has no errors, so that there is a site.
    public var isSound: Bool { plan != nil }

    /// The files by path, each drawn when it is asked for; nil where the content has errors.
    public var files: [String: PlannedFile]? { plan?.mapValues { $0.saying(words) } }

    /// The file at a path; nil where there is none.
    public func file(at path: String) -> PlannedFile? { plan?[path]?.saying(words) }

    /// What keeps the site from being made: the gravest of what is wrong; nothing where it is made.
    public var obstacles: [Diagnostic] {
        guard !isSound, let gravest = diagnostics.map(\.severity).max() else { return [] }
        return diagnostics.filter { $0.severity == gravest }
    }

    /// A proof of content with errors.
    init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
        basePath = ""
        plan = nil
        words = Words()
    }

    /// A proof of sound content.
    init(
        diagnostics: [Diagnostic], basePath: String, plan: [String: PlannedFile], words: Words
    ) {
        self.diagnostics = diagnostics
        self.basePath = basePath
        self.plan = plan
        self.words = words
    }
}
