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
    /// Whether the plan itself shows that the site must not be made.
    private let isBarred: Lazy<Bool>

    /// Whether the content has no errors, so that there is a site. To know it the published addresses
    /// may have to be looked for in the plan: that and drawing need not wait for each other.
    public var isSound: Bool { plan != nil && !isBarred.value }

    /// The files by path, each drawn when it is asked for; nil where the content has errors.
    public var files: [String: PlannedFile]? {
        guard isSound, let plan else { return nil }
        return Dictionary(
            plan.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The file at a path, to be shown where the proof is sound; nil where there is none. No other file
    /// is planned for it.
    public func file(at path: String) -> PlannedFile? { plan?.file(at: path) }

    /// What keeps the site from being made: the gravest of what is wrong; nothing where it is made.
    public var obstacles: [Diagnostic] {
        guard !isSound, let gravest = diagnostics.map(\.severity).max() else { return [] }
        return diagnostics.filter { $0.severity == gravest }
    }

    /// A proof of content without errors.
    init(
        diagnostics: Lazy<[Diagnostic]>, basePath: String, plan: SitePlan, isBarred: Lazy<Bool>
    ) {
        told = diagnostics
        self.basePath = basePath
        self.plan = plan
        self.isBarred = isBarred
    }

    /// A proof of content with errors.
    init(diagnostics: Lazy<[Diagnostic]>) {
        told = diagnostics
        basePath = ""
        plan = nil
        isBarred = Lazy { true }
    }
}
