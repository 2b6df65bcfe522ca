/// The record: every entry of the site, with all references resolved.
///
/// Each kind is sorted by slug, so that no order of files shows.
public struct Record: Sendable {
    /// All norms, by slug.
    public private(set) var norms: [Norm]
    /// All instruments, by slug.
    public private(set) var instruments: [Instrument]
    /// All actors, by slug.
    public private(set) var actors: [Actor]
    /// All commitments, by slug.
    public private(set) var commitments: [Commitment]
    /// All cases, by slug.
    public private(set) var cases: [Case]
    /// All press articles, by slug.
    public private(set) var coverage: [Coverage]
    /// All outlets, by slug.
    public private(set) var outlets: [Outlet]
    /// All pages, by slug.
    public private(set) var pages: [Page]

    private let places: [EntryID: Int]

    /// A record of these entries, in any order; of two with the same identity the first stays.
    public init(
        norms: [Norm] = [], instruments: [Instrument] = [], actors: [Actor] = [],
        commitments: [Commitment] = [], cases: [Case] = [], coverage: [Coverage] = [],
        outlets: [Outlet] = [], pages: [Page] = []
    ) {
        var places: [EntryID: Int] = [:]
        func file<Kind>(_ entries: [Kind], _ entry: KeyPath<Kind, Entry>) -> [Kind] {
            let sorted = entries.map { ($0[keyPath: entry].id, $0) }.sorted { $0.0 < $1.0 }
            var filed: [Kind] = []
            for (id, value) in sorted where places[id] == nil {
                places[id] = filed.count
                filed.append(value)
            }
            return filed
        }
        self.norms = file(norms, \.entry)
        self.instruments = file(instruments, \.entry)
        self.actors = file(actors, \.entry)
        self.commitments = file(commitments, \.entry)
        self.cases = file(cases, \.entry)
        self.coverage = file(coverage, \.entry)
        self.outlets = file(outlets, \.entry)
        self.pages = file(pages, \.entry)
        self.places = places
    }

    /// Where an entry stands in the list of its kind; nil where there is none.
    public func place(of id: EntryID) -> Int? { places[id] }

    /// Whether there is such an entry.
    public func contains(_ id: EntryID) -> Bool { places[id] != nil }

    /// The norm with a slug.
    public func norm(_ slug: Slug) -> Norm? { places[EntryID(.norm, slug)].map { norms[$0] } }

    /// The instrument with a slug.
    public func instrument(_ slug: Slug) -> Instrument? {
        places[EntryID(.instrument, slug)].map { instruments[$0] }
    }

    /// The actor with a slug.
    public func actor(_ slug: Slug) -> Actor? { places[EntryID(.actor, slug)].map { actors[$0] } }

    /// The commitment with a slug.
    public func commitment(_ slug: Slug) -> Commitment? {
        places[EntryID(.commitment, slug)].map { commitments[$0] }
    }

    /// The case with a slug.
    public func `case`(_ slug: Slug) -> Case? { places[EntryID(.case, slug)].map { cases[$0] } }

    /// The article with a slug.
    public func article(_ slug: Slug) -> Coverage? {
        places[EntryID(.coverage, slug)].map { coverage[$0] }
    }

    /// The outlet with a slug.
    public func outlet(_ slug: Slug) -> Outlet? {
        places[EntryID(.outlet, slug)].map { outlets[$0] }
    }

    /// The page with a slug.
    public func page(_ slug: Slug) -> Page? { places[EntryID(.page, slug)].map { pages[$0] } }

    /// What an entry of any kind has; nil where there is none.
    public func entry(_ id: EntryID) -> Entry? {
        guard let place = places[id] else { return nil }
        return switch id.kind {
        case .norm: norms[place].entry
        case .instrument: instruments[place].entry
        case .actor: actors[place].entry
        case .commitment: commitments[place].entry
        case .case: cases[place].entry
        case .coverage: coverage[place].entry
        case .outlet: outlets[place].entry
        case .page: pages[place].entry
        }
    }

    /// What all entries of a kind have, by slug.
    public func entries(of kind: EntryKind) -> [Entry] {
        switch kind {
        case .norm: norms.map(\.entry)
        case .instrument: instruments.map(\.entry)
        case .actor: actors.map(\.entry)
        case .commitment: commitments.map(\.entry)
        case .case: cases.map(\.entry)
        case .coverage: coverage.map(\.entry)
        case .outlet: outlets.map(\.entry)
        case .page: pages.map(\.entry)
        }
    }

    /// Asks what every entry has, kind by kind, by slug.
    public func forEachEntry(_ ask: (Entry) -> Void) {
        for norm in norms { ask(norm.entry) }
        for instrument in instruments { ask(instrument.entry) }
        for actor in actors { ask(actor.entry) }
        for commitment in commitments { ask(commitment.entry) }
        for incident in cases { ask(incident.entry) }
        for article in coverage { ask(article.entry) }
        for outlet in outlets { ask(outlet.entry) }
        for page in pages { ask(page.entry) }
    }

    // MARK: - Edits

    /// Puts what a norm says now in the place of what it said; the record must have it.
    public mutating func replace(with norm: Norm) { norms[place(norm.entry)] = norm }

    /// The same of an instrument.
    public mutating func replace(with text: Instrument) { instruments[place(text.entry)] = text }

    /// The same of an actor.
    public mutating func replace(with actor: Actor) { actors[place(actor.entry)] = actor }

    /// The same of a commitment.
    public mutating func replace(with act: Commitment) { commitments[place(act.entry)] = act }

    /// The same of a case.
    public mutating func replace(with incident: Case) { cases[place(incident.entry)] = incident }

    /// The same of an article.
    public mutating func replace(with article: Coverage) {
        coverage[place(article.entry)] = article
    }

    /// The same of an outlet.
    public mutating func replace(with outlet: Outlet) { outlets[place(outlet.entry)] = outlet }

    /// The same of a page.
    public mutating func replace(with page: Page) { pages[place(page.entry)] = page }

    private func place(_ entry: Entry) -> Int {
        guard let place = places[entry.id] else { preconditionFailure("no entry of the record") }
        return place
    }
}
