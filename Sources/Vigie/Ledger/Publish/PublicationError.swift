public import Observatory

/// Why nothing was published: the order does not fit the record.
public enum PublicationError: Error, Sendable, Hashable {
    /// An entry was named that the record does not have.
    case unknown(EntryID)
    /// An entry was named that is a draft.
    case draft(EntryID)
    /// Translations are behind, or nobody says what changed.
    case unready(Unready)
    /// The order's date is before that of the last publication.
    case tooEarly(Day, last: Day)
}

extension PublicationError: CustomStringConvertible {
    /// What is wrong with the order, and the way out.
    public var description: String {
        switch self {
        case .unknown(let id): "'\(id)' is no entry of the record"
        case .draft(let id): "'\(id)' is a draft: take `status: draft` away first"
        case .unready(let unready): unready.description
        case .tooEarly(let date, let last):
            "\(date) is before the last publication, \(last): the ledger goes forward only"
        }
    }
}
