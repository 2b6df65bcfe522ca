/// A day of the Gregorian calendar.
public struct Day: Sendable, Hashable, Comparable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// A day; nil unless it exists.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.length(of: month, year)).contains(day)
        else { return nil }
        self.init(known: year, month, day)
    }

    init(known year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// 31 December of a year.
    public static func end(of year: Int) -> Day { Day(known: year, 12, 31) }

    /// The day on which so many years have passed; 29 February becomes the 28th.
    public func adding(years: Int) -> Day {
        let later = year + years
        return Day(known: later, month, min(day, Day.length(of: month, later)))
    }

    /// Orders by time.
    public static func < (one: Day, other: Day) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    /// How many days a month has.
    static func length(of month: Int, _ year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

extension Day: CustomStringConvertible {
    /// ISO 8601, such as `2017-05-12`.
    public var description: String { PartialDate(self).description }
}
