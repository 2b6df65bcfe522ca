public import Diagnostics

/// What a build did to its output folder.
public struct Written: Sendable, Hashable {
    /// How many files were made or replaced.
    public var written = 0
    /// How many were as they should be.
    public var unchanged = 0
    /// How many that earlier builds had made are gone.
    public var removed = 0
    /// What the user should know of the output folder.
    public var notes: [Diagnostic] = []

    /// Nothing done; so many files as they should be.
    public init(unchanged: Int = 0) { self.unchanged = unchanged }

    /// What will have been done once staged files are in place. The tool's report beside them is
    /// no file of the site and not counted.
    init(of staged: [StagedFile]) {
        let site = staged.filter { $0.file.path != SitePath.report }
        unchanged = site.count(where: \.isThere)
        written = site.count - unchanged
    }
}
