import Diagnostics
import Markup
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
    private var titles: [EntryID: Text] = [:]
    /// The slugs of states by the codes of their countries, in small letters.
    private var states: [String: String] = [:]

    init(_ draft: Draft) {
        for id in draft.unread { presences[id] = .unread }
        for id in draft.glimpsed { presences[id] = .published }
        for manuscript in draft.manuscripts {
            let entry = manuscript.facts.entry
            titles[entry.id] = entry.title
            if case .actor(let actor) = manuscript.facts, actor.kind == .state {
                for code in actor.country.map(Names.codes) ?? [] { states[code] = entry.slug.text }
            }
            presences[entry.id] =
                switch entry.status {
                case .published: .published
                case .draft: .draft
                case .withdrawn: .withdrawn
                }
        }
        for id in presences.keys.sorted() { slugs[id.kind, default: []].append(id.slug.text) }
    }

    /// The rules that tell of unknown names, and what each of them was meant to be: by slugs, and by
    /// titles.
    static let asking: Set = [Rules.unknownReference.id, Rules.loneOrigin.id]

    /// Takes up the title that an entry has now.
    mutating func entitle(_ entry: Entry) { titles[entry.id] = entry.title }

    func presence(of id: EntryID) -> Presence? { presences[id] }

    /// A country's code, and what else people write for it.
    private static func codes(_ country: Country) -> [String] {
        switch country.code {
        case "GB": ["gb", "uk"]
        case "US": ["us", "usa"]
        case let code: [code.lowercased()]
        }
    }

    /// The slug of a kind that was probably meant: that of the state with this code, the nearest, the
    /// only one that begins or ends with it, or that of an entry with such a title.
    func near(_ slug: Slug, _ kind: EntryKind) -> String? {
        if kind == .actor, let state = states[slug.text] { return state }
        let known = slugs[kind] ?? []
        if let near = NearMiss.of(slug.text, among: known) { return near }
        let longer = known.filter {
            $0.hasPrefix(slug.text + "-") || $0.hasSuffix("-" + slug.text)
        }
        if longer.count == 1 { return longer.first }
        return titles.filter { $0.key.kind == kind }
            .filter { $0.value.wordings.contains { ASCIIFolding.words(of: $0.words) == slug.text } }
            .keys.min()?.slug.text
    }

    /// Another kind that has an entry of this slug.
    func otherKind(of slug: Slug) -> EntryKind? {
        EntryKind.allCases.first { presences[EntryID($0, slug)] != nil }
    }
}
