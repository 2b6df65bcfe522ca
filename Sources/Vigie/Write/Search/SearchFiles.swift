#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

/// Where the search index is on the site: `pagefind/en/`, a folder a language.
enum SearchFiles {
    /// The folder of all indexes.
    static let folder = "pagefind"

    /// What says in a page that search shall find it; templates put it on `<body>`.
    private static let marker = Array(" data-pagefind-body".utf8)
    private static let body = Array("<body".utf8)

    /// Files that Pagefind makes and the site has no use for: its own ready-made search boxes.
    private static let unused = [
        "pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight",
    ]

    /// The index of the pages below a folder of the site, such as `en`.
    static func folder(of tongue: Substring) -> String { folder + "/" + tongue }

    /// The folder of a language that a path lies in; nil for files of no language.
    static func tongue(of path: String) -> Substring? {
        path.utf8.firstIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
    }

    /// Whether search shall find a page: its `<body>` says so.
    static func isFound(_ path: String, _ bytes: [UInt8]) -> Bool {
        guard path.utf8.suffix(5).elementsEqual(".html".utf8) else { return false }
        return bytes.withUnsafeBytes { page in
            guard let start = page.baseAddress else { return false }
            var place = start
            while let tag = memchr(place, CInt(UInt8(ascii: "<")), page.count - (place - start)) {
                let rest = page[(UnsafeRawPointer(tag) - start)...]
                if rest.starts(with: body) {
                    return rest.dropFirst(body.count).starts(with: marker)
                }
                place = UnsafeRawPointer(tag) + 1
            }
            return false
        }
    }

    /// Whether a file of Pagefind's goes to the site.
    static func isUsed(_ name: String) -> Bool { !unused.contains(where: name.hasPrefix) }
}
