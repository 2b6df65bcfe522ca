public import Observatory

/// What a publication added to the ledger.
public struct Published: Sendable, Hashable {
    /// A version of an entry.
    public struct Version: Sendable, Hashable {
        /// The entry.
        public let id: EntryID
        /// The number.
        public let number: Int
        /// Whether it corrects something.
        public let isCorrection: Bool
    }

    /// The versions, by entry.
    public var versions: [Version] = []
    /// How many addresses were published for the first time.
    public var addresses = 0
    /// How many standings are others than those published before.
    public var standings = 0
    /// The version of the method, where it is a new one.
    public var method: String?
    /// How many bytes were written.
    public var bytes = 0

    /// Nothing.
    public init() {}

    /// Whether the ledger stays as it is.
    public var isNothing: Bool {
        versions.isEmpty && addresses == 0 && standings == 0 && method == nil
    }
}
