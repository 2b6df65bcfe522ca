public import Diagnostics

/// What a site looks like now.
public struct Proof: Sendable {
    /// What is wrong, in the order of the files.
    public var diagnostics: [Diagnostic] { told.value }
    /// What stands before every path in the site's own links; empty, or with a slash before it.
    public let basePath: String
    /// Put in order only when it is asked for: pages do not wait for it.
    private let told: Lazy<[Diagnostic]>
    private let plan: SitePlan?

    /// Whether the content has no errors, so that there is a site.
    public var isSound: Bool { plan != nil }

    /// The files by path, each drawn when it is asked for; nil where the content has errors.
    public var files: [String: PlannedFile]? {
        plan.map { plan in
            Dictionary(
                plan.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The file at a path; nil where there is none. No other file is planned for it.
    public func file(at path: String) -> PlannedFile? { plan?.file(at: path) }

    /// What keeps the site from being made: the gravest of what is wrong; nothing where it is made.
    public var obstacles: [Diagnostic] {
        guard !isSound, let gravest = diagnostics.map(\.severity).max() else { return [] }
        return diagnostics.filter { $0.severity == gravest }
    }

    /// - Parameter plan: nil of content with errors.
    init(diagnostics: Lazy<[Diagnostic]>, basePath: String, plan: SitePlan?) {
        told = diagnostics
        self.basePath = basePath
        self.plan = plan
    }
}
