import Observatory
import Templates

/// What an entry's page tells of its versions.
struct VersionsView: View {
    /// The last one, as the head of the page has it: `Version 3, 14 September 2026`; absent where
    /// none was published.
    var line: String?
    /// The frozen page of the last version.
    var href: String?
    /// Whether the entry has changed since, or was never published.
    var notice: String?
    /// The latest first.
    var rows: [VersionRow]
    /// The same for machines.
    var json: String?

    static let fields = Fields<VersionsView>(
        "versions",
        [
            .text("line") { $0.line }, .text("href") { $0.href }, .text("notice") { $0.notice },
            .list("rows") { $0.rows }, .flag("has-rows") { !$0.rows.isEmpty },
            .text("json") { $0.json },
        ])
}

/// A version in a list.
struct VersionRow: View {
    /// `Version 3`.
    var label: String
    var date: DateView
    /// Its frozen page.
    var href: String?
    var isCorrection: Bool
    /// What changed, in the editors' words.
    var notes: [WordsView]
    /// What changed since the version before, word by word; absent of a first one.
    var changes: String?

    static let fields = Fields<VersionRow>(
        "version",
        [
            .text("label") { $0.label }, .view("date", DateView.self) { $0.date },
            .text("href") { $0.href }, .flag("correction") { $0.isCorrection },
            .list("notes") { $0.notes }, .text("changes") { $0.changes },
        ])
}

extension Desk {
    /// What an entry's page tells of its versions; nil where nothing was ever published, and of
    /// kinds that have no versions.
    func versions(of entry: Entry) -> VersionsView? {
        let ledger = register.ledger
        guard !ledger.isEmpty, entry.id.kind.isVersioned, !entry.isDraft else { return nil }
        let revisions = ledger.revisions(of: entry)
        let last = revisions.last
        return VersionsView(
            line: last.map { revision in
                strings.text(
                    Keys.versionLabel,
                    ["number": String(revision.number), "date": date(revision.version.date).text])
            },
            href: last?.version.page(in: language).map { href($0.address) },
            notice: notice(on: entry), rows: rows(of: revisions),
            json: revisions.isEmpty
                ? nil : href(addresses.path(of: entry.id, in: language) + VersionsFile.name))
    }

    private func notice(on entry: Entry) -> String? {
        guard !entry.isWithdrawn else { return nil }
        return switch register.publicationState(of: entry) {
        case .unpublished: strings.text(Keys.versionNone)
        case .changed(let number):
            strings.text(Keys.versionChanged, ["number": String(number)])
        case .moved, .current: nil
        }
    }

    /// Versions, the latest first.
    func rows(of revisions: [Revision]) -> [VersionRow] {
        revisions.enumerated().reversed().map { place, revision in
            let page = revision.version.page(in: language)
            let hasEarlier = place > 0 && revisions[place - 1].version.page(in: language) != nil
            return VersionRow(
                label: strings.text(Keys.versionOf, ["number": String(revision.number)]),
                date: date(revision.version.date), href: page.map { href($0.address) },
                isCorrection: revision.version.isCorrection,
                notes: revision.version.notes.compactMap { words($0) },
                changes: hasEarlier
                    ? page.map { href(ChangesPage.address(below: $0.address)) } : nil)
        }
    }
}
