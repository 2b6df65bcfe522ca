/// An address that was published: it answers for ever.
struct RecordedAddress: Sendable, Hashable {
    /// A path of the site, such as `/en/cases/wannacry-2017/`.
    let path: String
    /// The line of the ledger's file that records it, from 1; 0 of one not recorded yet.
    var line = 0

    static func == (one: RecordedAddress, other: RecordedAddress) -> Bool {
        one.path == other.path
    }

    func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

extension Array<RecordedAddress> {
    /// These and others, each path once, in the order of bytes.
    func adding(_ paths: some Sequence<String>) -> [RecordedAddress] {
        var known = Set(map(\.path))
        let new = paths.filter { known.insert($0).inserted }.map { RecordedAddress(path: $0) }
        return (self + new).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
