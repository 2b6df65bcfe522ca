/// The world is wrong: the content cannot be read at all (exit status 74), or what was named is no
/// part of it (64).
public enum LoadError: Error, Sendable, Hashable {
    /// A folder that is not there or not open to us, with the system's reason.
    case unreadableFolder(path: String, reason: String)
    /// A file that was named and is none of the content or the templates, with what it is instead.
    case strangeFile(path: String, reason: String)
}
