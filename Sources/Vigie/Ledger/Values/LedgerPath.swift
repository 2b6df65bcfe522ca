import Observatory

/// Where things are inside the ledger's folder.
enum LedgerPath {
    /// The ledger's folder inside the content.
    static let folder = "ledger"
    /// What a publication is about to add, complete; see `LedgerWriter`.
    static let next = ".ledger-next"
    /// The same while it is being written.
    static let part = ".ledger-part"
    /// Addresses that are no entry's.
    static let addresses = "addresses.txt"
    /// The versions of the method.
    static let method = "method.txt"
    /// The folder of the published standings.
    static let standings = "standings"
    /// The folder of the frozen pages and facts.
    static let frozen = "frozen"

    /// What was published of an entry: `cases/wannacry-2017.txt`.
    static func entry(_ id: EntryID) -> String { "\(id.kind.folder)/\(id.slug).txt" }

    /// An actor's standings: `standings/russia.txt`.
    static func standing(_ actor: Slug) -> String { "\(standings)/\(actor).txt" }

    /// A frozen page: `frozen/cases/wannacry-2017/v3/en.html`.
    static func frozen(_ id: EntryID, _ number: Int, _ language: Language) -> String {
        "\(folder(id, number))/\(language.code).html"
    }

    /// The facts of a version: `frozen/cases/wannacry-2017/v3/facts.json`.
    static func facts(_ id: EntryID, _ number: Int) -> String { "\(folder(id, number))/facts.json" }

    private static func folder(_ id: EntryID, _ number: Int) -> String {
        "\(frozen)/\(id.kind.folder)/\(id.slug)/v\(number)"
    }
}
