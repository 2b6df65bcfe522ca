/// The list of the tool's own files in an output folder: what it may replace and remove.
struct Manifest: Sendable, Hashable {
    /// A file as it was written.
    struct File: Sendable, Hashable {
        let path: String
        let size: Int
        let digest: Digest
    }

    /// The version of the tool that wrote the site.
    let tool: String
    /// What the site was made from.
    let fingerprint: Digest
    /// Its files, sorted by the bytes of their paths.
    let files: [File]
    /// What the search index of each language was made from, by the language's folder.
    var indexes: [String: Digest] = [:]
}
