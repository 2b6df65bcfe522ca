/// What is left of the last build where there is nothing to do.
public struct Reprise: Sendable, Hashable {
    /// What that build reported.
    public let report: String
    /// How many files the site has.
    public let files: Int
}
