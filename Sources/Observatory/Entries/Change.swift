/// What an editor says of a change to an entry, for the version that will hold it.
public struct Change: Sendable, Hashable {
    /// What changed, for readers.
    public let note: Text
    /// Whether something that was wrong is put right.
    public let isCorrection: Bool
    /// Where the entry says it.
    public let mark: Mark

    /// A change; see the properties.
    public init(note: Text, isCorrection: Bool = false, mark: Mark = .none) {
        self.note = note
        self.isCorrection = isCorrection
        self.mark = mark
    }
}
