import Observatory

/// The cases and texts that both the French press and others tell of, in the order of time, and on
/// which page each stands.
struct PressEvents: Sendable {
    /// How many events a page has.
    static let pageSize = 50

    /// The pages; never empty.
    let pages: [[EntryID]]
    private let places: [EntryID: Int]

    init(_ register: Register) {
        let record = register.record
        var dated: [(date: PartialDate, id: EntryID)] =
            record.cases.map { ($0.began, $0.entry.id) }
        dated += record.instruments.map { ($0.adopted, $0.entry.id) }
        let told = dated.filter { event in
            let tongues = (register.backlinks.coverageAbout[event.id] ?? []).compactMap { slug in
                record.place(of: EntryID(.coverage, slug)).map { record.coverage[$0].language }
            }
            return tongues.contains(.french) && tongues.contains { $0 != .french }
        }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }.map(\.id)
        let starts = stride(from: 0, to: told.count, by: PressEvents.pageSize)
        pages =
            told.isEmpty
            ? [[]]
            : starts.map { Array(told[$0..<min($0 + PressEvents.pageSize, told.count)]) }
        places = Dictionary(
            told.enumerated().map { ($0.element, $0.offset / PressEvents.pageSize) },
            uniquingKeysWith: { first, _ in first })
    }

    /// How many events there are.
    var count: Int { places.count }

    /// The page that an event stands on, from 0; nil where it is none.
    func page(of id: EntryID) -> Int? { places[id] }

    /// The id of an event's heading.
    static func anchor(_ id: EntryID) -> String { id.kind.rawValue + "-" + id.slug.text }
}
