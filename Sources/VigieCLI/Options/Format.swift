import ArgumentParser

/// How problems are told.
enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// To people, as compilers do.
    case text
    /// One JSON object.
    case json
    /// Workflow commands of GitHub.
    case github
    /// Code quality of GitLab.
    case gitlab
    /// SARIF 2.1.0.
    case sarif
}
