import Observatory
import Templates

/// Links to entries of one kind.
struct MentionGroup: View {
    /// The kind, in the plural.
    var label: String
    var mentions: [MentionView]

    static let fields = Fields<MentionGroup>(
        "mentions of a kind",
        [.text("label") { $0.label }, .list("mentions") { $0.mentions }])
}

extension Desk {
    /// The entries whose bodies link to an entry, by kind, then by title.
    func mentions(of id: EntryID, without others: Set<EntryID> = []) -> [MentionGroup] {
        grouped((backlinks.mentions[id] ?? []).filter { !others.contains($0) })
    }

    /// Entries by kind, then by title.
    func grouped(_ ids: [EntryID]) -> [MentionGroup] {
        let kinds = Dictionary(grouping: ids, by: \.kind).sorted { $0.key < $1.key }
        return kinds.map { kind, ids in
            MentionGroup(
                label: strings.text(kind == .page ? Keys.pages : Keys.index(of: kind)),
                mentions: byTitle(ids).map(mention))
        }
    }

    /// Cases by the order of time, as a list of links.
    func mentions(ofCases slugs: [Slug]) -> [MentionView] {
        let cases = slugs.compactMap { record.case($0) }.sorted {
            ($0.began, $0.entry.slug) < ($1.began, $1.entry.slug)
        }
        return cases.map { mention($0.entry.id) }
    }

    /// A link to an entry with its date.
    func mention(_ id: EntryID) -> MentionView {
        MentionView(link: link(id), date: date(of: id))
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
