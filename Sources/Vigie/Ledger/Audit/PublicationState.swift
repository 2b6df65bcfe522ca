import Observatory

/// How an entry stands to what was published of it.
enum PublicationState: Sendable, Hashable {
    /// Nothing was ever published of it.
    case unpublished
    /// It is as its last version has it, but an address of it is not in the ledger: it was renamed.
    case moved
    /// It has changed since its last version.
    case changed(since: Int)
    /// It is as it was published.
    case current
}

extension Register {
    /// How an entry of the record stands to the ledger.
    func publicationState(of entry: Entry) -> PublicationState {
        let isRecorded = ledger.entries[entry.id] != nil
        guard entry.id.kind.isVersioned else { return isRecorded ? .current : .unpublished }
        guard let last = ledger.revisions(of: entry).last else { return .unpublished }
        guard last.version.content == contents[entry.id] else {
            return .changed(since: last.number)
        }
        return isRecorded ? .current : .moved
    }
}
