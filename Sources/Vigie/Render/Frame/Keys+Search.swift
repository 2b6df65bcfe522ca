import Observatory
import Templates

extension Keys {
    static let search: StringKey = "nav.search"
    static let searchLead: StringKey = "search.lead"
    static let searchStandings: StringKey = "search.kind.standing"

    /// A kind of entry, for a reader who sifts by it.
    static func searchKind(_ kind: EntryKind) -> StringKey {
        StringKey("search.kind." + kind.rawValue)
    }

    /// What a list of values sifts by.
    static func searchFilter(_ name: String) -> StringKey { StringKey("search.by." + name) }

    static let searchKeys: [StringKey] =
        [search, searchLead, searchStandings] + EntryKind.allCases.map(searchKind)
        + ["kind", "norm", "actor", "year", "standing", "tongue"].map(searchFilter)
}
