import Observatory
import Templates

/// What stands at the address of an entry that was taken up into another: when, why, and the way on.
struct MergedPage: View {
    var frame: PageFrame
    /// The slug of the entry that was taken up.
    var slug: String
    /// The entry that holds it now.
    var entry: LinkView
    var date: DateView
    var reason: WordsView?
    /// The versions that were published under the old address.
    var rows: [VersionRow]

    static let fields = Fields<MergedPage>(
        "merged",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("slug") { $0.slug },
            .view("entry", LinkView.self) { $0.entry }, .view("date", DateView.self) { $0.date },
            .view("reason", WordsView.self) { $0.reason }, .list("rows") { $0.rows },
            .flag("has-rows") { !$0.rows.isEmpty },
        ])
}

extension Desk {
    /// Pages at the addresses of entries that were taken up into others.
    func mergedPages() -> [PlannedFile] {
        register.knownEntries.flatMap { entry in
            entry.mergers.map { merger in
                let old = EntryID(entry.id.kind, merger.from.slug)
                return page(at: addresses.path(of: old, in: language), "merged") { desk in
                    desk.mergedPage(entry, merger, old)
                }
            }
        }
    }

    private func mergedPage(_ entry: Entry, _ merger: Merger, _ old: EntryID) -> MergedPage {
        let addresses = addresses
        var heading = heading(of: entry)
        heading.title = WordsView(
            text: strings.text(Keys.mergedTitle, ["slug": old.slug.text]))
        heading.description = nil
        heading.entry = nil
        heading.isHidden = true
        heading.path = { addresses.path(of: old, in: $0) }
        heading.choice = addresses.permalink(of: old)
        return MergedPage(
            frame: frame(heading), slug: old.slug.text, entry: present(entry.id),
            date: date(merger.date), reason: words(merger.reason),
            rows: rows(of: register.ledger.revisions(of: old)))
    }
}
