/// The folder in which files are made before they are put in place.
///
/// It lies inside the output, so that a rename puts them there, and only this user may look into
/// it. What a killed build left in it is removed by the next.
struct Stage: ~Copyable {
    /// The folder.
    let folder: Folder
    private let mode: FileMode
    private var lastFolder: Substring = ""

    /// Its name in the tool's own folder.
    static let name = "stage"
    /// Its path inside the output.
    static let path = SitePath.own + "/" + name
    /// Where in the stage folders grow that the output lacks.
    private static let tree = "new"

    /// Makes the stage anew.
    static func clear(in own: borrowing Folder) throws(WriteError) -> FileMode {
        try own.removeTree(name)
        try own.makePrivateFolder(name)
        return try FileMode(probing: own.folder(at: name))
    }

    /// Removes the stage; what cannot be removed is left to the next build.
    static func abandon(in own: borrowing Folder) {
        try? own.removeTree(name)
    }

    /// Opens the stage of an output.
    init(of root: borrowing Folder, _ mode: FileMode) throws(WriteError) {
        folder = try root.folder(at: Stage.path)
        self.mode = mode
    }

    /// Where in the stage the file is made that comes into a folder that is there.
    static func looseName(_ index: Int) -> String { String(index, radix: 36) }

    /// Where in the stage a folder grows that the output lacks.
    static func treeName(_ path: String) -> String { tree + "/" + path }

    /// Makes a file that will be moved alone.
    func make(loose index: Int, _ bytes: [UInt8]) throws(WriteError) {
        try folder.create(Stage.looseName(index), bytes, mode: mode)
    }

    /// Makes a file that will be moved with a folder that holds it.
    mutating func make(inTree path: String, _ bytes: [UInt8]) throws(WriteError) {
        let (parent, _) = SitePath.parts(of: path)
        if parent != lastFolder {
            try folder.makeFolder(Stage.treeName(String(parent)), mode: mode)
            lastFolder = parent
        }
        try folder.create(Stage.treeName(path), bytes, mode: mode)
    }
}
