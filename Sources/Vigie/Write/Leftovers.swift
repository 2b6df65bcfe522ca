/// The files of earlier builds that the edition has no more.
struct Leftovers: Sendable {
    /// Those that stand where a folder is due, or in a folder where a file is due.
    let inTheWay: [Manifest.File]
    /// The others.
    let rest: [Manifest.File]

    init(of holdings: Holdings, after staged: [StagedFile]) {
        let paths = staged.map(\.file.path)
        let old = holdings.files.values.filter { !Leftovers.contains($0.path, in: paths) }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let tops = Set(staged.compactMap(\.top))
        let isInTheWay = { (file: Manifest.File) in
            tops.contains(file.path)
                || Leftovers.folders(of: file.path).contains { Leftovers.contains($0, in: paths) }
        }
        inTheWay = old.filter(isInTheWay)
        rest = old.filter { !isInTheWay($0) }
    }

    /// Whether there are none.
    var isEmpty: Bool { inTheWay.isEmpty && rest.isEmpty }

    /// All of them.
    var all: [Manifest.File] { inTheWay + rest }

    /// The folders above a path, the outermost first.
    private static func folders(of path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }

    /// Whether a sorted list has a path.
    private static func contains(_ path: String, in paths: [String]) -> Bool {
        var (low, high) = (0, paths.count)
        while low < high {
            let middle = (low + high) / 2
            if paths[middle].utf8.lexicographicallyPrecedes(path.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < paths.count && paths[low].utf8.elementsEqual(path.utf8)
    }
}
