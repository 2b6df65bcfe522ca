import Diagnostics
import Observatory

/// `versions.json` beside an entry's page: its versions, for machines.
struct VersionsFile {
    /// The file's name.
    static let name = "versions.json"

    private let desk: Desk

    init(_ desk: Desk) { self.desk = desk }

    /// The files of a language: beside the page of every entry that has versions, and where it stood
    /// when they were published.
    func files() -> [PlannedFile] {
        let register = desk.register
        return register.knownEntries.flatMap { entry -> [PlannedFile] in
            let revisions = register.ledger.revisions(of: entry)
            guard !revisions.isEmpty else { return [] }
            let folders =
                [desk.addresses.path(of: entry.id, in: desk.language)]
                + revisions.compactMap { $0.version.page(in: desk.language)?.entryFolder }
            let base = desk.site.baseURL
            return folders.uniqued.map { folder in
                desk.file(at: folder + VersionsFile.name) { desk, bytes in
                    VersionsFile(desk).json(of: entry, revisions, base)
                        .encode(into: &bytes, .indented)
                    bytes.append(UInt8(ascii: "\n"))
                }
            }
        }
    }

    private func json(of entry: Entry, _ revisions: [Revision], _ base: String) -> JSON {
        .object([
            JSON.Member("entry", .string(entry.id.description)),
            JSON.Member("permalink", .string(base + desk.addresses.permalink(of: entry.id))),
            JSON.Member("state", .string(state(of: entry))),
            JSON.Member("latest", .int(revisions.last?.number ?? 0)),
            JSON.Member("versions", .array(revisions.reversed().map { json($0, base) })),
        ])
    }

    private func state(of entry: Entry) -> String {
        guard !entry.isWithdrawn else { return "withdrawn" }
        return switch desk.register.publicationState(of: entry) {
        case .changed: "changed"
        case .current, .moved: "current"
        case .unpublished: "unpublished"
        }
    }

    private func json(_ revision: Revision, _ base: String) -> JSON {
        let version = revision.version
        return .object([
            JSON.Member("number", .int(version.number)),
            JSON.Member("date", .string(version.date.description)),
            JSON.Member("correction", .bool(version.isCorrection)),
            JSON.Member("notes", .array(version.notes.map(json))),
            JSON.Member(
                "pages",
                .object(
                    version.pages.map { page in
                        JSON.Member(
                            page.language.code,
                            .object([
                                JSON.Member("url", .string(base + page.address)),
                                JSON.Member("sha256", .string(page.digest.hexadecimal)),
                            ]))
                    })),
        ])
    }

    private func json(_ note: Text) -> JSON {
        .object(note.wordings.map { JSON.Member($0.language.code, .string($0.words)) })
    }
}

extension PublishedVersion.Page {
    /// Where the entry's page stood when the version was published: the frozen page lies below it.
    var entryFolder: String {
        let parts = address.dropLast()
        return String(parts[...(parts.lastIndex(of: "/") ?? parts.startIndex)])
    }
}
