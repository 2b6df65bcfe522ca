/// Why a draft cannot be written.
public enum DraftError: Error, Sendable, Hashable {
    /// There is an entry of that name already: nothing is ever overwritten.
    case isThere(path: String)
    /// The disk says no, with the system's reason.
    case unwritable(path: String, reason: String)
    /// What is to be written cannot be made, with the reason.
    case untold(String)
}
