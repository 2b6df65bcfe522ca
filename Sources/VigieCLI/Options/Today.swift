import Foundation
import Observatory

/// The day on which the command runs: the only thing that the clock has a say in.
enum Today {
    /// The day in UTC, or that of `SOURCE_DATE_EPOCH` where it is set; nil before the year 1.
    static func day(
        environment: [String: String] = ProcessInfo.processInfo.environment, now: Date = Date()
    ) -> Day? {
        let epoch = environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
        let date = epoch.map { Date(timeIntervalSince1970: $0) } ?? now
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        guard let year = parts.year, let month = parts.month, let day = parts.day
        else { return nil }
        return Day(year, month, day)
    }
}
