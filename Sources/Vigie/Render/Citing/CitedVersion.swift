import Observatory

/// A frozen version of an entry, as citations and heads of pages name it.
struct CitedVersion: Sendable, Hashable {
    /// From 1.
    let number: Int
    /// The day of its publication.
    let date: Day
    /// The paths of its frozen pages, by language; none of a language that the site lacked then.
    let addresses: [Language: String]
    /// Whether it corrects something that was wrong.
    var isCorrection = false
    /// What changed, in the editors' words; empty of most first versions.
    var notes: [Text] = []
}

extension CitedVersion {
    /// A version that the ledger records.
    init(_ version: PublishedVersion) {
        self.init(
            number: version.number, date: version.date,
            addresses: Dictionary(
                version.pages.map { ($0.language, $0.address) },
                uniquingKeysWith: { first, _ in first }),
            isCorrection: version.isCorrection, notes: version.notes)
    }
}
