/// What stands in the output where files are due; asked in the order of the paths, so that each
/// folder is looked at once.
struct Survey: ~Copyable {
    /// What stands at a path.
    enum Find {
        /// Nothing, in a folder that is there.
        case nothing
        /// Nothing, for the folder at this path is not there either.
        case noFolder(top: String)
        /// A file; vouched for where it is as the manifest lists it.
        case file(isVouched: Bool)
    }

    /// A folder above the path that was asked for last.
    private struct Level {
        let prefix: String
        let state: State
    }

    private enum State {
        case there(isVouched: Bool)
        case missing(top: String)
    }

    private let root: Folder
    private let holdings: Holdings
    private var levels: [Level] = []

    init(of root: borrowing Folder, _ holdings: Holdings) throws(WriteError) {
        self.root = try root.copy()
        self.holdings = holdings
    }

    /// Looks at a path. What is neither missing nor a plain file of a plain folder is foreign.
    mutating func find(_ path: String) throws(WriteError) -> Find {
        try enter(path)
        let state = levels.last?.state ?? .there(isVouched: true)
        guard case .there(let isVouched) = state else { return Survey.missing(state) }
        guard let status = try root.status(of: path) else { return .nothing }
        switch status.kind {
        case .file:
            return .file(
                isVouched: isVouched && holdings.vouches(forChange: status.changed)
                    && holdings.files[path]?.size == status.size)
        case .folder where holdings.holdFiles(in: path): return .nothing
        default: throw WriteError.foreign(path: root.shown(path))
        }
    }

    private static func missing(_ state: State) -> Find {
        if case .missing(let top) = state { .noFolder(top: top) } else { .nothing }
    }

    /// Makes the levels those of the path's folders.
    private mutating func enter(_ path: String) throws(WriteError) {
        while let level = levels.last, !path.utf8.starts(with: level.prefix.utf8) {
            levels.removeLast()
        }
        var start = path.utf8.index(path.startIndex, offsetBy: levels.last?.prefix.utf8.count ?? 0)
        while let slash = path.utf8[start...].firstIndex(of: UInt8(ascii: "/")) {
            let state = try look(at: String(path[..<slash]))
            start = path.utf8.index(after: slash)
            levels.append(Level(prefix: String(path[..<start]), state: state))
        }
    }

    private func look(at folder: String) throws(WriteError) -> State {
        let above = levels.last?.state ?? .there(isVouched: true)
        guard case .there(let isVouched) = above else { return above }
        guard let status = try root.status(of: folder) else { return .missing(top: folder) }
        switch status.kind {
        case .folder:
            return .there(isVouched: isVouched && holdings.vouches(forChange: status.changed))
        case .file where holdings.files[folder] != nil: return .missing(top: folder)
        default: throw WriteError.foreign(path: root.shown(folder))
        }
    }
}
