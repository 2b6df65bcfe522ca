/// The kinds of entry, in the order in which pages list them.
public enum EntryKind: String, Sendable, Hashable, CaseIterable, Comparable {
    case norm, instrument, actor, commitment
    case `case`
    case coverage, outlet, page

    /// The folder of content/ that holds this kind.
    public var folder: String {
        switch self {
        case .coverage: "coverage"
        default: rawValue + "s"
        }
    }

    /// The kind whose entries a folder holds; nil for other folders.
    public init?(folder: String) {
        guard let kind = EntryKind.allCases.first(where: { $0.folder == folder }) else {
            return nil
        }
        self = kind
    }

    private var rank: Int { EntryKind.allCases.firstIndex(of: self) ?? 0 }

    /// Orders as pages list the kinds.
    public static func < (one: EntryKind, other: EntryKind) -> Bool { one.rank < other.rank }
}
