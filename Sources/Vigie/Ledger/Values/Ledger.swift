import Observatory

/// What has been published: every address, every version, and the frozen pages as they were.
///
/// The ledger only grows. `vigie publish` writes it, nothing else does.
public struct Ledger: Sendable {
    /// What was published of entries, withdrawn and renamed ones too.
    var entries: [EntryID: PublishedEntry] = [:]
    /// The addresses that are no entry's: home, indexes, sections, feeds; sorted.
    var addresses: [RecordedAddress] = []
    /// The standings that were published, by actor.
    var standings: [Slug: StandingLog] = [:]
    /// The versions of the method, in the order of their publication.
    var method: [MethodVersion] = []
    /// The bytes of the frozen pages and facts, by their paths inside the ledger.
    var frozen: [String: [UInt8]] = [:]

    /// An observatory that has published nothing.
    public init() {}

    /// Whether nothing was ever published: then nothing is checked.
    var isEmpty: Bool {
        entries.isEmpty && addresses.isEmpty && standings.isEmpty && method.isEmpty
    }
}
