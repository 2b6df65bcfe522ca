import Diagnostics
import Observatory

/// Compares the record with what was published of it.
struct LedgerAudit {
    private let register: Register
    private let unread: Set<EntryID>

    /// - Parameters:
    ///   - register: The record and the ledger.
    ///   - unread: Entries whose files are there but could not be read: nothing is said of them.
    init(_ register: Register, unread: Set<EntryID>) {
        self.register = register
        self.unread = unread
    }

    private var ledger: Ledger { register.ledger }
    private var addresses: Addresses { register.addresses }
    private var entries: [Entry] { register.record.entries + register.withdrawn }

    /// The addresses that would be lost, and the changes that are not published; nothing where
    /// nothing was ever published.
    func diagnostics() -> [Diagnostic] {
        lost() + unpublished()
    }

    /// The addresses that would be lost, but those of the site's own pages: see `lostPages`.
    func lost() -> [Diagnostic] { ledger.isEmpty ? [] : lostEntries() + lostStandings() }

    /// How many entries are not as they were published.
    var unpublishedCount: Int {
        ledger.isEmpty
            ? 0
            : register.record.entries.count {
                !$0.isDraft && register.publicationState(of: $0) != .current
            }
    }

    // MARK: - Lost addresses

    private func lostEntries() -> [Diagnostic] {
        let answered = answeredAddresses()
        return ledger.entries.values.sorted { $0.id < $1.id }.compactMap { entry in
            guard !unread.contains(entry.id) else { return nil }
            let lost = entry.addresses.filter { !answered.contains($0.path) }
            return lost.first.map {
                lostEntry(entry.id, first: $0, others: Array(lost.dropFirst()))
            }
        }
    }

    /// Every address of entries, present and former.
    private func answeredAddresses() -> Set<String> {
        var answered: Set<String> = []
        for entry in entries {
            for slug in [entry.slug] + entry.formerSlugs {
                answered.formUnion(addresses.all(of: EntryID(entry.id.kind, slug), register.site))
            }
        }
        return answered
    }

    private func lostEntry(
        _ id: EntryID, first: RecordedAddress, others: [RecordedAddress]
    ) -> Diagnostic {
        let more =
            others.isEmpty ? "" : ", with " + others.map { "'\($0.path)'" }.joined(separator: ", ")
        return Rules.addressLost.breach(
            "'\(first.path)' would be lost\(more): it was published",
            at: Location(
                path: place(LedgerPath.entry(id)), line: first.line,
                column: "address ".count + 1, length: first.path.unicodeScalars.count),
            help: help(for: id))
    }

    private func help(for id: EntryID) -> String {
        let file = "\(register.folder)/\(id.kind.folder)/\(id.slug).md"
        guard register.record.contains(id) else {
            return
                "restore \(file); or keep it with `status: withdrawn` and say why; or, if it has "
                + "another name now, list '\(id.slug)' in the `aliases` of that entry"
        }
        return "\(id) has another address now: take its old `path` back"
    }

    private func lostStandings() -> [Diagnostic] {
        let site = register.site
        return ledger.standings.sorted { $0.key < $1.key }.flatMap { actor, log in
            log.folders.filter { folder in
                !site.languages.contains {
                    addresses.section(.standings, in: $0) + actor.text + "/" == folder.path
                }
            }.map { folder in
                Rules.addressLost.breach(
                    "the standings below '\(folder.path)' would be lost: they were published",
                    at: Location(path: place(LedgerPath.standing(actor)), line: folder.line),
                    help: "the languages of the site, and the names of its sections, stay")
            }
        }
    }

    /// The addresses of the site's own pages that no planned file answers.
    ///
    /// - Parameter isPlanned: Whether there is a file at a path.
    func lostPages(unless isPlanned: (String) -> Bool) -> [Diagnostic] {
        ledger.addresses.filter { !isPlanned($0.file) }.map { address in
            Rules.addressLost.breach(
                "'\(address.path)' would be lost: it was published",
                at: Location(
                    path: place(LedgerPath.addresses), line: address.line,
                    column: "address ".count + 1, length: address.path.unicodeScalars.count),
                help: "the site's own pages and feeds stay where they are")
        }
    }

    // MARK: - Unpublished changes

    /// The changes that are not published; none where nothing ever was.
    func unpublished() -> [Diagnostic] {
        register.record.entries.compactMap(unpublished)
    }

    /// What is not published of an entry; nil where it is as it was published, or nothing ever was.
    func unpublished(_ entry: Entry) -> Diagnostic? {
        guard !ledger.isEmpty, !entry.isDraft else { return nil }
        let what: String
        switch register.publicationState(of: entry) {
        case .current: return nil
        case .unpublished: what = "not published yet"
        case .moved: what = "not published yet under this name"
        case .changed(let number): what = "changed since version \(number)"
        }
        return Rules.unpublishedChange.breach(
            "\(entry.id) is \(what)".replacing("is changed", with: "has changed"),
            at: Location(
                path: "\(register.folder)/\(entry.id.kind.folder)/\(entry.slug).md", length: 3),
            help: "run `vigie publish`")
    }

    private func place(_ inside: String) -> String {
        register.folder + "/" + LedgerPath.folder + "/" + inside
    }
}

extension RecordedAddress {
    /// The file of the site that answers at the address.
    var file: String {
        path.hasSuffix("/") ? path.dropFirst() + "index.html" : String(path.dropFirst())
    }
}

extension Addresses {
    /// The addresses of an entry: its page in every language of the site, and its permalink.
    func all(of id: EntryID, _ site: Site) -> [String] {
        site.languages.map { path(of: id, in: $0) } + [permalink(of: id)]
    }
}
