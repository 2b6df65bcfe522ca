import Observatory

/// A file of the content folder, by what its name says that it is.
struct FoundFile: Sendable {
    enum Role: Sendable {
        case entry(EntryID)
        case translation(EntryID, Language)
        case image(EntryKind, name: String)
    }

    /// The path as the user would type it.
    let path: String
    /// The path inside the content folder.
    let inside: String
    let role: Role
}
