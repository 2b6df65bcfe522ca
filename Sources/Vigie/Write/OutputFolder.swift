#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

/// The folder that a site is written to, once it is known to be fit for that.
struct OutputFolder: Sendable {
    /// As the user typed it.
    let name: String
    /// Where it is.
    let path: RealPath

    /// What may lie in an output folder that no build has written to yet.
    private static let harmless = [".gitignore", SitePath.own]

    /// Refuses a folder that is, holds or lies in one of the inputs, and one that holds too much.
    ///
    /// - Parameter home: the user's home folder.
    init(
        _ name: String, apartFrom inputs: [String], home: String? = OutputFolder.home
    ) throws(WriteError) {
        self.name = name
        path = RealPath(name)
        for tooMuch in ["/", home].compactMap(\.self) where RealPath(tooMuch).lies(in: path) {
            throw WriteError.refused(folder: name, because: .tooMuch)
        }
        for input in inputs {
            let place = RealPath(input)
            guard place.lies(in: path) || path.lies(in: place) else { continue }
            throw WriteError.refused(folder: name, because: .overlaps(input: input))
        }
    }

    /// The user's home folder, as the environment has it.
    static var home: String? {
        guard let home = getenv("HOME"), home.pointee != 0 else { return nil }
        return String(cString: home)
    }

    /// The folder, opened; nil where there is none yet. One that holds another's files is refused.
    func open() throws(WriteError) -> Folder? {
        var raw = stat()
        guard stat(path.text, &raw) == 0 else {
            if errno == ENOENT { return nil }
            throw WriteError.failed(doing: "open the folder", path: name, errno: errno)
        }
        guard FileStatus(raw).kind == .folder else {
            throw WriteError.refused(folder: name, because: .noFolder)
        }
        let folder = try Folder(path: path.text, named: name)
        try refuseForeign(folder)
        return folder
    }

    /// The folder, made where it is missing.
    func make() throws(WriteError) -> Folder {
        if let folder = try open() { return folder }
        let root = try Folder(path: "/", named: "")
        try root.makeFolder(path.components.joined(separator: "/"), mode: .unknown)
        return try Folder(path: path.text, named: name)
    }

    private func refuseForeign(_ folder: borrowing Folder) throws(WriteError) {
        if let own = try folder.status(of: SitePath.own), own.kind == .folder { return }
        guard try folder.names().allSatisfy(OutputFolder.harmless.contains) else {
            throw WriteError.refused(folder: name, because: .notOurs)
        }
    }
}
