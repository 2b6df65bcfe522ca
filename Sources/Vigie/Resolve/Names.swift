import Diagnostics
import Observatory

/// Every entry that a reference can name, and what is known of it.
struct Names: Sendable {
    enum Presence: Sendable {
        case published, draft, withdrawn
        /// Its file is there but could not be read: nothing is said of references to it.
        case unread
    }

    private var presences: [EntryID: Presence] = [:]
    private var slugs: [EntryKind: [String]] = [:]

    init(_ draft: Draft) {
        for id in draft.unread { presences[id] = .unread }
        for id in draft.glimpsed { presences[id] = .published }
        for manuscript in draft.manuscripts {
            let entry = manuscript.facts.entry
            presences[entry.id] =
                switch entry.status {
                case .published: .published
                case .draft: .draft
                case .withdrawn: .withdrawn
                }
        }
        for id in presences.keys.sorted() { slugs[id.kind, default: []].append(id.slug.text) }
    }

    func presence(of id: EntryID) -> Presence? { presences[id] }

    /// The nearest slug of a kind.
    func near(_ slug: Slug, _ kind: EntryKind) -> String? {
        NearMiss.of(slug.text, among: slugs[kind] ?? [])
    }

    /// Another kind that has an entry of this slug.
    func otherKind(of slug: Slug) -> EntryKind? {
        EntryKind.allCases.first { presences[EntryID($0, slug)] != nil }
    }
}
