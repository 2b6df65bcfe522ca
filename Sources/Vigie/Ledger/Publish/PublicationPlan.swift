import Markup
import Observatory

/// What a publication adds, before anything is written: which versions, addresses and standings.
struct PublicationPlan {
    /// A version to be made.
    struct Version: Sendable {
        let entry: Entry
        let number: Int
        let isCorrection: Bool
        let notes: [Text]
        /// The address of the version before, in each language; none of a first version.
        let predecessor: [Language: String]
    }

    let register: Register
    let order: PublicationOrder
    /// By kind and slug.
    private(set) var versions: [Version] = []

    private var ledger: Ledger { register.ledger }

    /// - Throws: `PublicationError` where the order does not fit.
    init(_ register: Register, _ order: PublicationOrder) throws(PublicationError) {
        self.register = register
        self.order = order
        if let last = register.ledger.lastDate, order.date < last {
            throw .tooEarly(order.date, last: last)
        }
        for id in order.entries {
            guard let entry = register.entry(id) else { throw .unknown(id) }
            guard !entry.isDraft else { throw .draft(id) }
        }
        versions = entries.filter(isDue).map(version)
        let unready = Unready(stale: stale, unnoted: unnoted)
        guard unready.isEmpty else { throw .unready(unready) }
    }

    /// The entries that may be published now.
    var entries: [Entry] {
        let all = register.record.entries.filter { !$0.isDraft } + register.withdrawn
        guard !order.entries.isEmpty else { return all }
        let named = Set(order.entries)
        return all.filter { named.contains($0.id) }
    }

    private func isDue(_ entry: Entry) -> Bool {
        guard entry.id.kind.isVersioned, !entry.isWithdrawn else { return false }
        return switch register.publicationState(of: entry) {
        case .unpublished, .changed: true
        case .current, .moved: false
        }
    }

    private func version(of entry: Entry) -> Version {
        let earlier = ledger.revisions(of: entry)
        let told = Set(earlier.flatMap(\.version.notes))
        let changes = entry.changes.filter { !told.contains(PublicationPlan.inLine($0.note)) }
        let isFirst = earlier.isEmpty
        let ordered = orderNote.map { [$0] } ?? []
        let last = earlier.last?.version.pages ?? []
        return Version(
            entry: entry, number: (earlier.last?.number ?? 0) + 1,
            isCorrection: !isFirst
                && (order.isCorrection || changes.contains(where: \.isCorrection)),
            notes: changes.map { PublicationPlan.inLine($0.note) } + ordered,
            predecessor: Dictionary(
                last.map { ($0.language, $0.address) }, uniquingKeysWith: { first, _ in first }))
    }

    private var orderNote: Text? {
        let wordings = register.site.languages.compactMap { language in
            order.notes[language].map { words in
                Text.Wording(language == .french ? Typography.french(words) : words, in: language)
            }
        }
        return wordings.isEmpty ? nil : PublicationPlan.inLine(Text(wordings))
    }

    /// A text on one line, its wordings by language.
    private static func inLine(_ text: Text) -> Text {
        Text(
            text.wordings.sorted { $0.language < $1.language }.map { wording in
                Text.Wording(
                    wording.words.split(whereSeparator: \.isNewline).joined(separator: " "),
                    in: wording.language)
            })
    }

    /// Due entries whose translation does not follow them, where that is not allowed.
    private var stale: [EntryID] {
        guard !order.allowsStale else { return [] }
        return versions.map(\.entry).filter { entry in
            register.site.languages.contains {
                register.translations.state(of: entry, in: $0) == .stale
            }
        }.map(\.id)
    }

    /// Versions of which nobody says in every language what changed; the first says nothing.
    private var unnoted: [Unready.Version] {
        versions.compactMap { version in
            let own = version.notes.dropLast(orderNote == nil ? 0 : 1)
            func lacks(_ notes: some Sequence<Text>) -> [Language] {
                register.site.languages.filter { language in
                    notes.contains { !$0.exists(in: language) }
                }
            }
            let isSilent = version.number > 1 && version.notes.isEmpty
            let due = isSilent ? register.site.languages : lacks(version.notes)
            guard !due.isEmpty else { return nil }
            return Unready.Version(id: version.entry.id, lacks: due, lacksInChanges: lacks(own))
        }
    }
}

extension Ledger {
    /// The day of the last publication; nil before the first.
    var lastDate: Day? {
        let versions = entries.values.compactMap { $0.versions.last?.date }
        let standings = standings.values.flatMap { $0.norms.values.compactMap { $0.last?.date } }
        return (versions + standings + method.map(\.date)).max()
    }
}

extension Register {
    /// An entry of the record, or one that was withdrawn.
    func entry(_ id: EntryID) -> Entry? {
        record.entry(id) ?? withdrawn.first { $0.id == id }
    }
}
