/// How well it is shown who acted (method, section 2).
public enum Grade: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Recorded and shown, never counted.
    case weak
    /// One origin legal, political or technical, or two press origins.
    case alleged
    /// Two or more origins, one of them impartial and one with published evidence.
    case supported
    /// Admitted, or found by a court or an independent official body.
    case established

    private var rank: Int {
        switch self {
        case .weak: 0
        case .alleged: 1
        case .supported: 2
        case .established: 3
        }
    }

    /// Orders from weak to established.
    public static func < (one: Grade, other: Grade) -> Bool { one.rank < other.rank }
}
