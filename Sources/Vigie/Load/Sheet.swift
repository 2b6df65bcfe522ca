import Observatory

/// What one file held.
enum Sheet: Sendable {
    case manuscript(Manuscript)
    case rendition(Rendition)
    case image(FoundFile)
    /// An entry whose file is there but cannot be used.
    case unread(EntryID)
    case nothing
}
