/// A date as precisely as it is known: a day, a month or a year.
public struct PartialDate: Sendable, Hashable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12; nil where only the year is known.
    public let month: Int?
    /// The day of the month; nil where only the month or the year is known.
    public let day: Int?

    /// A day, a month or a year; nil unless it exists.
    public init?(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) {
        guard Day(year, month ?? 1, day ?? 1) != nil, day == nil || month != nil else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// A date known to the day.
    public init(_ day: Day) {
        year = day.year
        month = day.month
        self.day = day.day
    }

    /// Reads `2017-05-12`, `2017-05` or `2017`; nil for anything else and for days that are not.
    public init?(iso text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        let numbers = parts.enumerated().compactMap { place, digits -> Int? in
            let due = place == 0 ? 4 : 2
            guard digits.count == due,
                digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
            else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
        guard numbers.count == parts.count else { return nil }
        self.init(
            numbers[0], numbers.count > 1 ? numbers[1] : nil, numbers.count > 2 ? numbers[2] : nil)
    }

    /// The first day that it may be: dates order by it.
    public var firstDay: Day { Day(known: year, month ?? 1, day ?? 1) }

    /// The last day that it may be.
    public var lastDay: Day {
        let month = month ?? 12
        return Day(known: year, month, day ?? Day.length(of: month, year))
    }
}

extension PartialDate: Comparable {
    /// Orders by first possible day; of two that share it the vaguer comes first.
    public static func < (one: PartialDate, other: PartialDate) -> Bool {
        if one.firstDay != other.firstDay { return one.firstDay < other.firstDay }
        return one.lastDay > other.lastDay
    }
}

extension PartialDate: CustomStringConvertible {
    /// ISO 8601 at its own precision: `2017-05-12`, `2017-05` or `2017`.
    public var description: String {
        var text = String(year)
        while text.utf8.count < 4 { text = "0" + text }
        for number in [month, day] {
            guard let number else { break }
            text += number < 10 ? "-0" : "-"
            text += String(number)
        }
        return text
    }
}
