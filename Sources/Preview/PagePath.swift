/// Which file of the site answers an address.
enum PagePath {
    /// The files that may, the likeliest first.
    ///
    /// - Parameters:
    ///   - path: Without escapes; it begins with a slash.
    ///   - basePath: What stands before every path of the site's own links.
    static func candidates(_ path: String, basePath: String) -> [String] {
        var path = path
        if !basePath.isEmpty, path == basePath || path.hasPrefix(basePath + "/") {
            path = String(path.dropFirst(basePath.utf8.count))
        }
        let inside = String(path.drop { $0 == "/" })
        if inside.isEmpty { return ["index.html"] }
        return inside.hasSuffix("/") ? [inside + "index.html"] : [inside]
    }

    /// The type of a file by its name (RFC 6838).
    static func type(of name: String) -> String {
        types[String(name.split(separator: ".").last ?? "")] ?? "application/octet-stream"
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "json": "application/json; charset=utf-8",
        "xml": "application/xml; charset=utf-8", "svg": "image/svg+xml", "png": "image/png",
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
        "woff2": "font/woff2", "txt": "text/plain; charset=utf-8",
        "md": "text/plain; charset=utf-8",
        "csv": "text/csv; charset=utf-8", "bib": "text/plain; charset=utf-8",
        "ris": "text/plain; charset=utf-8", "ico": "image/x-icon",
        "webmanifest": "application/manifest+json",
    ]
}
