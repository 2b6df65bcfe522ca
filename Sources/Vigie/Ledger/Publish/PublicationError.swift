public import Observatory

/// Why nothing was published: the order does not fit the record.
public enum PublicationError: Error, Sendable, Hashable {
    /// An entry was named that the record does not have.
    case unknown(EntryID)
    /// An entry was named that is a draft.
    case draft(EntryID)
    /// Entries have changed, and nobody says how in a language of the site.
    case noNote([EntryID], Language)
    /// The order's date is before that of the last publication.
    case tooEarly(Day, last: Day)
}

extension PublicationError: CustomStringConvertible {
    /// What is wrong with the order, and the way out, in a line.
    public var description: String {
        switch self {
        case .unknown(let id): "'\(id)' is no entry of the record"
        case .draft(let id): "'\(id)' is a draft: take `status: draft` away first"
        case .noNote(let ids, let language):
            "\(PublicationError.list(ids)) changed: say how with --note-\(language.code) \"…\", "
                + "or in `changes` of the entry"
        case .tooEarly(let date, let last):
            "\(date) is before the last publication, \(last): the ledger goes forward only"
        }
    }

    private static func list(_ ids: [EntryID]) -> String {
        let named = ids.prefix(3).map(\.description).joined(separator: ", ")
        return ids.count > 3
            ? named + " and \(ids.count - 3) more have"
            : named
                + (ids.count == 1 ? " has" : " have")
    }
}
