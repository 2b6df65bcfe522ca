import Testing

/// A long body with a short name, so that a report of tests stays short.
struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let body: String

    /// A unit written again and again, with what stands before and after.
    init(_ unit: String, times count: Int, from start: String = "", to end: String = "") {
        body = start + String(repeating: unit, count: count) + end
        testDescription = "\(start)\(unit) ×\(count) \(end)"
    }

    /// A body with a name of its own.
    init(named name: String, _ body: String) {
        self.body = body
        testDescription = name
    }
}
