import Observatory
import Templates

extension Desk {
    /// The neutral pages of the site, drawn once, with the words of the default language:
    /// permalinks of all entries, and what their old addresses lead to.
    var neutralSections: [Section] {
        let folders = EntryKind.allCases.map { "/\($0.rawValue)/" }
        let withdrawn = register.withdrawn
        return EntryKind.allCases.map(permalinks) + [
            Section(below: folders) {
                let entries = record.entries + withdrawn
                return withdrawn.map(permalink)
                    + redirects(entries, to: { $0.addresses.permalink(of: $1) })
                    + mergedPermalinks(entries)
            },
            Section(below: ["/_redirects"]) { redirectTable() },
        ]
    }

    private func permalinks(of kind: EntryKind) -> Section {
        Section(
            of: { record.entries(of: kind) }, below: "/\(kind.rawValue)/",
            find: { rest in
                Slug(folderOf: rest).flatMap { record.entry(EntryID(kind, $0)) }
            },
            { [permalink($0)] })
    }

    private func permalink(_ entry: Entry) -> PlannedFile {
        page(at: addresses.permalink(of: entry.id), "permalink") { $0.permalinkPage(entry) }
    }

    /// The neutral addresses of entries that were taken up into others: they offer every language of
    /// what became of them.
    private func mergedPermalinks(_ entries: [Entry]) -> [PlannedFile] {
        entries.flatMap { entry in
            entry.mergers.map { merger in
                let old = EntryID(entry.id.kind, merger.from.slug)
                return page(at: addresses.permalink(of: old), "permalink") {
                    $0.permalinkPage(entry, at: old)
                }
            }
        }
    }

    private func permalinkPage(_ entry: Entry, at id: EntryID? = nil) -> PermalinkPage {
        PermalinkPage(
            lang: language.code, title: title(of: entry), siteTitle: site.title.words(in: language),
            home: href(addresses.home(in: language)), styles: styles(more: false),
            icon: assets.icon.map { href($0) },
            script: assets.path("permalink.js").map { href($0) },
            choices: site.languages.map { choice(entry, id ?? entry.id, $0) })
    }

    private func choice(_ entry: Entry, _ id: EntryID, _ tongue: Language) -> PermalinkPage.Choice {
        let wording = entry.title.wording(in: tongue)
        let isForeign = wording.map { $0.language != tongue } ?? false
        return PermalinkPage.Choice(
            lang: tongue.code, name: Keys.ownNames[tongue.code] ?? tongue.code,
            href: href(addresses.path(of: id, in: tongue)),
            title: WordsView(
                text: wording?.words ?? entry.slug.text,
                lang: isForeign ? wording?.language.code : nil))
    }
}

extension Record {
    /// What the entries of all kinds have, by kind, then by slug.
    var entries: [Entry] {
        norms.map(\.entry) + instruments.map(\.entry) + actors.map(\.entry)
            + commitments.map(\.entry) + cases.map(\.entry) + coverage.map(\.entry)
            + outlets.map(\.entry) + pages.map(\.entry)
    }
}
