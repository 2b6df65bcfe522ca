import Observatory
import Templates

extension Desk {
    /// A page for every step from a version to the next.
    func changesPages() -> [PlannedFile] {
        guard !register.ledger.isEmpty else { return [] }
        return register.knownEntries.flatMap { entry -> [PlannedFile] in
            let revisions = register.ledger.revisions(of: entry)
            return zip(revisions, revisions.dropFirst()).compactMap { older, newer in
                changesPage(of: entry, older, newer)
            }
        }
    }

    private func changesPage(
        of entry: Entry, _ older: Revision, _ newer: Revision
    ) -> PlannedFile? {
        guard older.version.page(in: language) != nil, let new = newer.version.page(in: language)
        else { return nil }
        let pair = (
            old: LedgerPath.frozen(older.id, older.number, language),
            new: LedgerPath.frozen(newer.id, newer.number, language)
        )
        return page(at: ChangesPage.address(below: new.address), "changes") { desk in
            let rows = desk.rows(of: [older, newer])
            return ChangesPage(
                frame: desk.frame(desk.heading(changesOf: entry, newer)),
                title: desk.title(of: entry), older: rows[1], newer: rows[0],
                changes: desk.changes(from: pair.old, to: pair.new), entry: desk.link(entry.id))
        }
    }

    private func heading(changesOf entry: Entry, _ newer: Revision) -> Heading {
        var heading = heading(of: entry)
        let title = title(of: entry)
        heading.crumbs.append(
            PageFrame.Step(label: title.text, lang: title.lang, href: href(entry.id)))
        heading.title = WordsView(
            text: strings.text(Keys.versionChanges, ["number": String(newer.number)]))
        heading.description = nil
        heading.entry = nil
        heading.isHidden = true
        let fallback = addresses.path(of: entry.id, in: language)
        heading.path = { language in
            newer.version.page(in: language).map { ChangesPage.address(below: $0.address) }
                ?? fallback
        }
        return heading
    }

    /// The blocks that changed between two frozen pages.
    private func changes(from old: String, to new: String) -> [ChangesPage.Change] {
        let frozen = register.ledger.frozen
        let changes = TextChange.changes(
            from: TextBlock.blocks(ofPage: frozen[old] ?? []),
            to: TextBlock.blocks(ofPage: frozen[new] ?? []))
        var section = ""
        return changes.map { change in
            defer { section = change.section }
            return ChangesPage.Change(
                section: change.section == section ? nil : change.section, html: html(change))
        }
    }

    private func html(_ change: TextChange) -> String {
        change.words.map { words in
            let text = Desk.escape(words.text)
            return switch words.fate {
            case .kept: text
            case .removed: "<del>\(text)</del>"
            case .added: "<ins>\(text)</ins>"
            }
        }.joined(separator: " ")
    }
}

extension Register {
    /// The entries of the record, and those that were withdrawn.
    var knownEntries: [Entry] { record.entries + withdrawn }
}
