import Observatory

/// A month of articles, or the articles of a year whose month is not known.
struct PressMonth: Hashable, Comparable, Sendable {
    let year: Int
    /// Absent where not known.
    let month: Int?

    init(_ date: PartialDate) {
        year = date.year
        month = date.month
    }

    private init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// February 2017, when the call for a Digital Geneva Convention was made: there the observatory
    /// begins.
    static let opening = PressMonth(year: 2017, month: 2)

    /// The id of its heading: `m2017-05`.
    var anchor: String {
        guard let month else { return "m\(year)" }
        return "m\(year)-" + (month < 10 ? "0" : "") + "\(month)"
    }

    /// The months from one to another, both included.
    static func months(from first: PressMonth, to last: PressMonth) -> [PressMonth] {
        let (start, end) = (first.ordinal, last.ordinal)
        guard start <= end else { return [] }
        return (start...end).map { PressMonth(year: $0 / 12, month: $0 % 12 + 1) }
    }

    private var ordinal: Int { year * 12 + (month ?? 1) - 1 }

    /// By time; those of a year whose month is not known come after its months.
    static func < (one: PressMonth, other: PressMonth) -> Bool {
        (one.year, one.month ?? 13) < (other.year, other.month ?? 13)
    }
}
