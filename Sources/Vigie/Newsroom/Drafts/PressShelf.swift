import Clippings
import Diagnostics
import Observatory

/// What the record knows of the press, to place a new article in it.
struct PressShelf {
    private let outlets: [Outlet]
    private let articles: [Coverage]
    /// The names that cases and actors go by, each with its entry.
    private let names: [(name: String, id: EntryID)]

    /// - Throws: `LoadError` where the content cannot be read.
    init(content: String) async throws(LoadError) {
        let draft = try await Loader(folder: content, jobs: 1).loadFacts().product
        var (outlets, articles) = ([Outlet](), [Coverage]())
        var names: [(String, EntryID)] = []
        for manuscript in draft.manuscripts {
            let entry = manuscript.facts.entry
            switch manuscript.facts {
            case .outlet(let outlet): outlets.append(outlet)
            case .coverage(let article): articles.append(article)
            case .case: names += entry.title.wordings.map { ($0.words, entry.id) }
            case .actor(let actor) where actor.kind != .state:
                names += (entry.title.wordings.map(\.words) + actor.alsoKnownAs)
                    .map { ($0, entry.id) }
            default: break
            }
        }
        self.outlets = outlets
        self.articles = articles
        self.names = names.filter { $0.0.count > 3 }
    }

    /// The article that the record has at an address, whatever its scheme and `www.`.
    func article(at address: String) -> EntryID? {
        let key = PressShelf.bare(address)
        return articles.first { $0.url.map(PressShelf.bare) == key }?.entry.id
    }

    /// The outlet that publishes at the clipping's address: the nearest in host and path, of several
    /// the one of its language; else the one of the publisher's name.
    func outlet(of clipping: Clipping) -> Slug? {
        let found = outlets.compactMap { outlet -> (rank: Int, slug: Slug)? in
            guard let address = clipping.address, let url = outlet.url else { return nil }
            let (host, own) = (PressShelf.host(address), PressShelf.host(url))
            guard host == own || host.hasSuffix("." + own) else { return nil }
            let isBelow = PressShelf.bare(address).hasPrefix(PressShelf.bare(url))
            let speaks = outlet.languages.contains { $0.code == clipping.language }
            return (own.count * 4 + (isBelow ? 2 : 0) + (speaks ? 1 : 0), outlet.entry.slug)
        }
        let best = found.max { ($0.rank, $1.slug) < ($1.rank, $0.slug) }
        return best?.slug
            ?? outlets.first { outlet in
                outlet.entry.title.wordings.contains { $0.words == clipping.publisher }
            }?.entry.slug
    }

    /// The cases and actors whose names stand in the clipping's headline or summary, at most six.
    func subjects(of clipping: Clipping) -> [String] {
        let words = PressShelf.spaced((clipping.headline ?? "") + " " + (clipping.summary ?? ""))
        var found: [EntryID] = []
        for (name, id) in names
        where !found.contains(id) && words.contains(PressShelf.spaced(name)) {
            found.append(id)
        }
        return found.sorted { ($0.kind == .case ? 0 : 1, $0) < ($1.kind == .case ? 0 : 1, $1) }
            .prefix(6).map(\.description)
    }

    /// The host of an address, without `www.`.
    static func host(_ address: String) -> String {
        let rest = bare(address)
        return String(rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }

    /// An address without its scheme, `www.` and the slash at its end.
    private static func bare(_ address: String) -> String {
        let lower = address.lowercased()
        let start = lower.firstRange(of: "://")?.upperBound ?? lower.startIndex
        let rest = lower[start...].trimmingPrefix("www.")
        return rest.hasSuffix("/") ? String(rest.dropLast()) : String(rest)
    }

    /// Words in lower case with a space around each, so that only whole words are found.
    private static func spaced(_ words: String) -> String {
        let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }
        return " " + parts.joined(separator: " ") + " "
    }
}
