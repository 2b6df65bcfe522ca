import Diagnostics

/// The strings of one language with their places.
struct StringTable: Sendable {
    let wording: Wording
    /// The file they come from.
    let path: String
    var entries: [String: StringEntry] = [:]
}
