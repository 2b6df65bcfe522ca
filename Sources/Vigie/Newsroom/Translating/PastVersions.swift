/// What a content file said before, where its history is kept.
public struct PastVersions: Sendable {
    /// The newest older version of a file that fits; nil where none does or the history is not kept.
    public var newest: @Sendable (_ path: String, _ fits: ([UInt8]) -> Bool) -> [UInt8]?

    /// A history; see the property.
    public init(newest: @escaping @Sendable (String, ([UInt8]) -> Bool) -> [UInt8]?) {
        self.newest = newest
    }

    /// No history at all.
    public static let none = PastVersions { _, _ in nil }
}
