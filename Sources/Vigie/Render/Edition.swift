/// The site as it will be published: every file by its path, rendered only when it is written.
public struct Edition: Sendable {
    /// The files, sorted by the bytes of their paths, each path once.
    public var pages: [PlannedFile]
    /// What the edition was made from: contents, templates, options and tool, in one digest.
    /// The same fingerprint means the same bytes.
    public var fingerprint: Digest
    /// What the build said, kept beside the site so that a build with nothing to do can say it
    /// again.
    public var report: String

    /// An edition; the pages may come in any order.
    public init(pages: [PlannedFile], fingerprint: Digest, report: String = "") {
        self.pages = pages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.fingerprint = fingerprint
        self.report = report
    }
}
