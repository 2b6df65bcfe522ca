import Observatory

/// A version of an entry, with the slug under which it was published.
struct Revision: Sendable, Hashable {
    /// The entry as it was named then.
    let id: EntryID
    /// The version.
    let version: PublishedVersion

    /// Its number.
    var number: Int { version.number }
}
