import Diagnostics
import Glibc
public import Observatory

/// Makes new entries in a content folder.
public struct Drafting: Sendable {
    let folder: String
    /// The site that the entries are for.
    public let site: Site

    /// Drafting for a content folder, as the user gave it.
    ///
    /// - Throws: `LoadError` where it cannot be read.
    public init(content: String) throws(LoadError) {
        folder = content.folderName
        _ = try Directory.names(folder)
        site =
            SiteReader(path: folder + "/site.yaml")
            .site(FileReader(root: Directory.realPath(folder))).product
    }

    /// A draft of an entry, with nothing answered yet.
    public func draft(_ id: EntryID) -> EntryDraft {
        var draft = EntryDraft(id, languages: site.languages)
        draft.body = DraftBody.words(of: id.kind, in: site.defaultLanguage)
        return draft
    }

    /// Where an entry's own file stands.
    public func path(of id: EntryID) -> String { "\(folder)/\(id.kind.folder)/\(id.slug).md" }

    /// Where its translation stands.
    public func path(of id: EntryID, in language: Language) -> String {
        "\(folder)/\(id.kind.folder)/\(id.slug).\(language.code).md"
    }

    /// Writes a new file; what is there already stays as it is.
    public func write(_ text: String, to path: String) throws(DraftError) {
        if let slash = path.lastIndex(of: "/") {
            let parent = String(path[..<slash])
            if !Directory.isFolder(parent), mkdir(parent, 0o777) != 0 {
                throw .unwritable(path: parent, reason: SystemError.text(errno))
            }
        }
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else {
            throw errno == EEXIST
                ? .isThere(path: path) : .unwritable(path: path, reason: SystemError.text(errno))
        }
        defer { close(file) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let reason = SystemError.text(errno)
                unlink(path)
                throw .unwritable(path: path, reason: reason)
            }
            rest = rest.dropFirst(count)
        }
    }
}
