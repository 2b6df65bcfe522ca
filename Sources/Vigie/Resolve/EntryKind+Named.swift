import Observatory

extension EntryKind {
    /// The kind in messages, with its article.
    var named: String {
        switch self {
        case .instrument, .actor, .outlet: "an " + rawValue
        case .coverage: "an article"
        default: "a " + rawValue
        }
    }
}
