/// What the tool's own folder says of the site that is in place.
struct Holdings: Sendable {
    /// The manifest of the last build that was completed.
    let manifest: Manifest?
    /// Whether there is a manifest that cannot be read.
    let isGarbled: Bool
    /// When the manifest was put in place: a file changed before that is as it lists it. Nil where
    /// a build was killed while it put files in place, so that nothing may be taken on trust.
    let since: FileStatus.Instant?
    /// The files that are the tool's own, by path; after a killed build also those it was to write.
    let files: [String: Manifest.File]

    /// The list of the last completed build.
    static let manifestName = "manifest"
    /// The list of a build while it puts files in place: those of before and after.
    static let pendingName = "pending"

    /// Reads the lists in the tool's own folder.
    init(in folder: borrowing Folder) throws(WriteError) {
        let text = try folder.read(Holdings.manifestName)
        let manifest = text.flatMap { Manifest($0) }
        let pending = try folder.read(Holdings.pendingName).flatMap { Manifest($0) }
        let isPending = try folder.status(of: Holdings.pendingName) != nil
        let status = try folder.status(of: Holdings.manifestName)
        self.manifest = manifest
        isGarbled = status != nil && manifest == nil
        since = manifest == nil || isPending ? nil : status?.changed
        files = Dictionary(
            ((manifest?.files ?? []) + (pending?.files ?? [])).map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Whether a file or folder that was changed then is as the manifest lists it.
    func vouches(forChange instant: FileStatus.Instant) -> Bool {
        since.map { instant < $0 } ?? false
    }

    /// Whether own files lie in a folder.
    func holdFiles(in folder: String) -> Bool {
        files.keys.contains { $0.utf8.starts(with: (folder + "/").utf8) }
    }
}
