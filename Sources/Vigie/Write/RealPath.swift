#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

/// An absolute path without links and dots, known by its components.
struct RealPath: Sendable, Hashable {
    let components: [String]

    /// Where a path leads from the working folder; its last components need not exist.
    init(_ path: String) {
        var existing = path.isEmpty ? "." : path
        var rest: [String] = []
        while true {
            if let resolved = RealPath.resolve(existing) {
                components = RealPath.append(rest.reversed(), to: resolved)
                return
            }
            let (folder, name) = SitePath.parts(of: RealPath.trim(existing))
            rest.append(name)
            existing = folder.isEmpty ? (existing.hasPrefix("/") ? "/" : ".") : String(folder)
        }
    }

    /// Whether this is the other path or lies in it.
    func lies(in other: RealPath) -> Bool { components.starts(with: other.components) }

    /// The path as text.
    var text: String { "/" + components.joined(separator: "/") }

    private static func resolve(_ path: String) -> [String]? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved).split(separator: "/").map(String.init)
    }

    private static func trim(_ path: String) -> String {
        var path = path
        while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
        return path
    }

    private static func append(_ rest: [String], to components: [String]) -> [String] {
        rest.reduce(into: components) { components, name in
            switch name {
            case "", ".": break
            case "..": _ = components.popLast()
            default: components.append(name)
            }
        }
    }
}
