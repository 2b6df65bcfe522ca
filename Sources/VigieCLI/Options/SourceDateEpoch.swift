import Foundation
import Observatory

/// The environment's say in the date of record; the clock has none (method, section 4).
enum SourceDateEpoch {
    /// The day in UTC of `SOURCE_DATE_EPOCH`; nil where it is not set or names no day.
    static func day(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Day? {
        guard let seconds = environment["SOURCE_DATE_EPOCH"].flatMap(Int.init) else {
            return nil
        }
        guard seconds.magnitude < 1 << 40 else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents(
            [.year, .month, .day], from: Date(timeIntervalSince1970: Double(seconds)))
        guard let year = parts.year, let month = parts.month, let day = parts.day else {
            return nil
        }
        return Day(year, month, day)
    }
}
