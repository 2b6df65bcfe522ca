import Observatory
import Templates

extension Desk {
    /// A page for every entry that was withdrawn.
    func tombstones() -> [PlannedFile] {
        register.withdrawn.compactMap { entry in
            guard case .withdrawn(let date, let reason) = entry.status else { return nil }
            return page(at: addresses.path(of: entry.id, in: language), "tombstone") { desk in
                desk.tombstone(entry, date, reason)
            }
        }
    }

    private func tombstone(_ entry: Entry, _ day: PartialDate, _ reason: Text) -> TombstonePage {
        var heading = heading(of: entry)
        heading.description = nil
        heading.isHidden = true
        let kind = entry.id.kind
        let label =
            kind == .page ? site.title.words(in: language) : strings.text(Keys.index(of: kind))
        return TombstonePage(
            frame: frame(heading), title: title(of: entry), date: date(day), reason: words(reason),
            index: LinkView(
                href: href(addresses.index(of: kind, in: language)), label: WordsView(text: label)))
    }
}
