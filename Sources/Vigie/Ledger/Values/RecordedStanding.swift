public import Observatory

/// A standing from the day of its publication on.
struct RecordedStanding: Sendable, Hashable {
    /// Why a standing became another.
    enum Cause: Sendable, Hashable {
        /// A case, commitment or other entry that was published with it.
        case entry(EntryID)
        /// A new version of the method.
        case method
        /// No entry: time passed, and findings became historic, or commitments began or ended.
        case time
    }

    /// The day of its publication.
    let date: Day
    /// The standing; nil where nothing is said of the pair any more.
    let standing: Standing?
    /// What changed it; empty of the first.
    var causes: [Cause] = []
}

extension RecordedStanding.Cause {
    /// As the ledger writes it.
    var text: String {
        switch self {
        case .entry(let id): id.description
        case .method: "method"
        case .time: "time"
        }
    }

    /// Reads what the ledger wrote; nil of anything else.
    init?(_ text: some StringProtocol) {
        switch text {
        case "method": self = .method
        case "time": self = .time
        default:
            guard let id = EntryID(written: text) else { return nil }
            self = .entry(id)
        }
    }
}

extension EntryID {
    /// Reads `case:wannacry-2017`; nil of anything else.
    public init?(written text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = EntryKind(rawValue: String(parts[0])),
            let slug = Slug(String(parts[1]))
        else { return nil }
        self.init(kind, slug)
    }
}
