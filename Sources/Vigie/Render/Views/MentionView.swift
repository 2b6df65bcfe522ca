import Observatory
import Templates

/// A link to an entry with its kind and, where it has one, its date.
struct MentionView: View {
    var kind: String
    var link: LinkView
    var date: DateView?

    static let fields = Fields<MentionView>(
        "mention",
        [
            .text("kind") { $0.kind }, .view("link", LinkView.self) { $0.link },
            .view("date", DateView.self) { $0.date },
        ])
}

extension Desk {
    /// The entries whose bodies link to an entry, by kind, then by title.
    func mentions(of id: EntryID, without others: Set<EntryID> = []) -> [MentionView] {
        let entries = (backlinks.mentions[id] ?? []).filter { !others.contains($0) }
        let kinds = Dictionary(grouping: entries, by: \.kind).sorted { $0.key < $1.key }
        return kinds.flatMap { _, entries in byTitle(entries).map(mention) }
    }

    /// Cases by the order of time, as a list of links.
    func mentions(ofCases slugs: [Slug]) -> [MentionView] {
        let cases = slugs.compactMap { record.case($0) }.sorted {
            ($0.began, $0.entry.slug) < ($1.began, $1.entry.slug)
        }
        return cases.map { mention($0.entry.id) }
    }

    private func mention(_ id: EntryID) -> MentionView {
        MentionView(kind: strings.text(Keys.kind(id.kind)), link: link(id), date: date(of: id))
    }

    /// When a case began, a commitment was made, an article was published, a text was adopted.
    private func date(of id: EntryID) -> DateView? {
        switch id.kind {
        case .case: date(record.case(id.slug)?.began)
        case .commitment: date(record.commitment(id.slug)?.date)
        case .coverage: date(record.article(id.slug)?.date)
        case .instrument: date(record.instrument(id.slug)?.adopted)
        case .norm, .actor, .outlet, .page: nil
        }
    }
}
