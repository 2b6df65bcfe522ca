import Diagnostics
import Glibc
import Markup
import Observatory

/// What the content folder holds: its files by kind, and what does not belong there.
struct ContentFolder {
    /// The folder as the user gave it, without a slash at its end.
    let path: String
    let languages: [Language]

    /// Every entry, translation and image, in the order of their paths.
    func files() throws(LoadError) -> Outcome<[FoundFile]> {
        var outcome = Outcome<[FoundFile]>([])
        for name in try Directory.names(path).sorted(by: byBytes) {
            if let kind = EntryKind(folder: name) {
                try scan(kind, into: &outcome)
            } else if name != "site.yaml", name != "ledger", !ContentFolder.isTemporary(name) {
                let near = NearMiss.of(name, among: EntryKind.allCases.map(\.folder))
                outcome.diagnostics.append(
                    Rules.strayFile.breach(
                        "'\(name)' is no folder of entries, and is ignored",
                        at: Location(path: path + "/" + name),
                        help: near.map { "did you mean '\($0)'?" }
                            ?? "the folders are "
                            + EntryKind.allCases.map(\.folder).joined(separator: ", ")))
            }
        }
        return outcome
    }

    private func scan(
        _ kind: EntryKind, into outcome: inout Outcome<[FoundFile]>
    ) throws(LoadError) {
        let folder = path + "/" + kind.folder
        guard Directory.isFolder(folder) else {
            outcome.diagnostics.append(
                Rules.unreadableEntry.breach(
                    "'\(kind.folder)' is a file, not a folder", at: Location(path: folder),
                    help: "rename the file, and make a folder of this name for the entries"))
            return
        }
        for name in try Directory.names(folder).sorted(by: byBytes)
        where !ContentFolder.isTemporary(name) {
            let place = Location(path: folder + "/" + name)
            switch role(of: name, kind) {
            case .success(let role):
                outcome.product.append(
                    FoundFile(path: place.path, inside: kind.folder + "/" + name, role: role))
            case .failure(let stray):
                outcome.diagnostics.append(
                    stray.rule.breach(stray.message, at: place, help: stray.help))
            }
        }
    }

    /// Orders names by bytes, whatever the locale.
    private func byBytes(_ one: String, _ other: String) -> Bool {
        one.utf8.lexicographicallyPrecedes(other.utf8)
    }

    private struct Stray: Error {
        let rule: Rule
        let message: String
        var help: String?
    }

    private func role(of name: String, _ kind: EntryKind) -> Result<FoundFile.Role, Stray> {
        if ContentFolder.isImage(name) { return .success(.image(kind, name: name)) }
        guard name.hasSuffix(".md") else {
            return .failure(
                Stray(
                    rule: Rules.strayFile, message: "'\(name)' is no entry, and is ignored",
                    help: "an entry is a text file whose name ends in .md: "
                        + "rename this one, or move it elsewhere"))
        }
        let parts = name.dropLast(3).split(separator: ".", omittingEmptySubsequences: false)
        guard let slug = Slug(String(parts[0])), parts.count <= 2 else {
            return .failure(
                Stray(
                    rule: Rules.badSlug, message: "'\(name.dropLast(3))' is no slug",
                    help: "rename the file: "
                        + ScalarForm.slugRule(ASCIIFolding.words(of: String(name.dropLast(3))))))
        }
        guard parts.count == 2 else { return .success(.entry(EntryID(kind, slug))) }
        guard let language = languages.first(where: { $0.code == parts[1] }) else {
            let known = languages.map(\.code).joined(separator: ", ")
            return .failure(
                Stray(
                    rule: Rules.unknownLanguage,
                    message: "'\(parts[1])' is no language of the site",
                    help: "name a translation slug.fr.md; the site's languages are \(known)"))
        }
        return .success(.translation(EntryID(kind, slug), language))
    }

    /// Whether a name is one that editors and systems leave behind: passed over in silence.
    static func isTemporary(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#")
            || [".swp", ".swo", ".tmp", ".bak", ".orig", ".rej"].contains(where: name.hasSuffix)
            || name == "4913" || name == "Thumbs.db"
    }

    static func isImage(_ name: String) -> Bool {
        [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"].contains(where: name.hasSuffix)
    }
}
