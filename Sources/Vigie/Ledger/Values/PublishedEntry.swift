import Observatory

/// What was published of an entry.
struct PublishedEntry: Sendable, Hashable {
    /// The entry under the slug that it had then.
    let id: EntryID
    /// Its addresses in all languages and its permalink, sorted.
    var addresses: [RecordedAddress] = []
    /// Its versions, by number; none of kinds that have no versions.
    var versions: [PublishedVersion] = []
}

extension EntryKind {
    /// Whether entries of the kind are published in numbered versions.
    ///
    /// Actors, articles and outlets are not: they are names that other entries mention, and what is
    /// said of them is derived.
    var isVersioned: Bool {
        switch self {
        case .case, .norm, .instrument, .commitment, .page: true
        case .actor, .coverage, .outlet: false
        }
    }
}
