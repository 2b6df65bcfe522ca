/// The world is wrong: the content cannot be read at all (exit status 74).
public enum LoadError: Error, Sendable, Hashable {
    /// A folder that is not there or not open to us, with the system's reason.
    case unreadableFolder(path: String, reason: String)
}
