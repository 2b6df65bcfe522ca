/// Why a templates folder cannot be read.
public enum TemplateFolderError: Error, Hashable {
    /// There is no folder at the path.
    case notAFolder(String)
    /// The system refuses to read it.
    case unreadable(String)
}
