/// The ledger's folder, with what an interrupted publication was about to add laid over it.
///
/// A publication only adds and replaces files. Once it is complete, and renamed to say so, it counts,
/// whether or not its files have all come to their places.
struct LedgerFolder: Sendable {
    /// The content folder as the user gave it.
    let content: String
    /// Whether a publication was interrupted after it was complete.
    let isInterrupted: Bool

    init(content: String) {
        self.content = content
        isInterrupted = Directory.isFolder(content + "/" + LedgerPath.next)
    }

    private var own: String { content + "/" + LedgerPath.folder }
    private var next: String { content + "/" + LedgerPath.next }

    /// Where a file is, by its path inside the ledger.
    func path(_ inside: String) -> String {
        let laid = next + "/" + inside
        return isInterrupted && Directory.exists(laid) ? laid : own + "/" + inside
    }

    /// Where a file belongs, for messages.
    func shown(_ inside: String) -> String { own + "/" + inside }

    /// The names in a folder inside the ledger, sorted by bytes; empty where there is none.
    func names(_ inside: String = "") throws(LoadError) -> [String] {
        var names: Set<String> = []
        for folder in [own, next] {
            let path = inside.isEmpty ? folder : folder + "/" + inside
            guard Directory.isFolder(path), folder == own || isInterrupted else { continue }
            for name in try Directory.names(path) where !ContentFolder.isTemporary(name) {
                names.insert(name)
            }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a path inside the ledger is a folder.
    func isFolder(_ inside: String) -> Bool { Directory.isFolder(path(inside)) }
}
