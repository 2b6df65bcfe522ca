import Foundation

/// Where the program is that makes the search index.
enum SearchProgram {
    /// Names it, where it is not in `PATH`.
    static let variable = "VIGIE_PAGEFIND"

    /// What `VIGIE_PAGEFIND` names, else `pagefind` in a folder of `PATH`; nil where neither is.
    static func path(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String? {
        if let named = environment[variable], !named.isEmpty { return named }
        return (environment["PATH"] ?? "").split(separator: ":").map { $0 + "/pagefind" }
            .first(where: FileManager.default.isExecutableFile(atPath:))
    }
}
