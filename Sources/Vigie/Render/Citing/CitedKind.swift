import Observatory

/// The kinds of page that have a cite box of their own.
enum CitedKind: String, Sendable, Hashable, CaseIterable {
    case `case`, norm, instrument, standing

    /// The kind of an entry's page; nil of kinds that are cited through others.
    init?(_ kind: EntryKind) {
        switch kind {
        case .case: self = .case
        case .norm: self = .norm
        case .instrument: self = .instrument
        case .actor, .commitment, .coverage, .outlet, .page: return nil
        }
    }
}
