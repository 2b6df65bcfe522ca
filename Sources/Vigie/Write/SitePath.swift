/// What paths inside the site may be.
enum SitePath {
    /// The folder inside the output that is the tool's own.
    static let own = ".vigie"
    /// The text that a build keeps beside its manifest.
    static let report = own + "/report"

    /// Whether a path stays inside the site: relative, no empty, `.` or `..` component, no control
    /// character, nothing of the tool's own folder but the report.
    static func isSafe(_ path: String) -> Bool {
        if path == report { return true }
        guard path != own, !path.utf8.starts(with: (own + "/").utf8) else { return false }
        var (length, dots) = (0, 0)
        for byte in path.utf8 {
            if byte == UInt8(ascii: "/") {
                guard isName(length, dots) else { return false }
                (length, dots) = (0, 0)
            } else {
                guard byte >= 0x20 else { return false }
                length += 1
                dots += byte == UInt8(ascii: ".") ? 1 : 0
            }
        }
        return isName(length, dots)
    }

    /// Whether a component of so many bytes, so many of them dots, is neither empty nor `.` or `..`.
    private static func isName(_ length: Int, _ dots: Int) -> Bool {
        length > 2 || length > dots
    }

    /// The folder of a path, and its last component.
    static func parts(of path: String) -> (folder: Substring, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (path[..<slash], String(path[path.index(after: slash)...]))
    }
}
