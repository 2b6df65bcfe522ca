/// How strongly an actor is committed (method, section 1).
public enum Strength: String, Sendable, Hashable, Comparable, CaseIterable {
    /// As a member of an organisation that acted for its members.
    case membership
    case announced, adopted, signed, binding

    private var rank: Int {
        switch self {
        case .membership: 0
        case .announced: 1
        case .adopted: 2
        case .signed: 3
        case .binding: 4
        }
    }

    /// Orders from membership to binding.
    public static func < (one: Strength, other: Strength) -> Bool { one.rank < other.rank }
}
