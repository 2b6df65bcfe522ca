/// What paths inside the site may be.
enum SitePath {
    /// The folder inside the output that is the tool's own.
    static let own = ".vigie"
    /// The text that a build keeps beside its manifest.
    static let report = own + "/report"

    /// Whether a path stays inside the site: relative, no empty, `.` or `..` component, no control
    /// character, nothing of the tool's own folder but the report.
    static func isSafe(_ path: String) -> Bool {
        guard !path.utf8.contains(where: { $0 < 0x20 }) else { return false }
        let components = path.split(separator: "/", omittingEmptySubsequences: false)
        let isInside = components.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
        return isInside && (components.first.map(String.init) != own || path == report)
    }

    /// The folder of a path, and its last component.
    static func parts(of path: String) -> (folder: Substring, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (path[..<slash], String(path[path.index(after: slash)...]))
    }
}
