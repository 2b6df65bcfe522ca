import Observatory

/// What Load makes: every entry that could be read, its references still unchecked.
public struct Draft: Sendable {
    /// The site's settings.
    public internal(set) var site: Site
    /// The entries, in the order of their files.
    let manuscripts: [Manuscript]
    /// The translations, in the order of their files.
    let renditions: [Rendition]
    /// The images that stand beside entries, in the order of their files.
    let images: [ContentImage]
    /// Entries whose files are there but could not be read: references to them are not reported.
    let unread: Set<EntryID>
    /// Entries of which no more is known than that they are published: references to them hold.
    var glimpsed: Set<EntryID> = []
    /// What was published so far.
    var ledger = Ledger()
    /// The content folder as the user gave it, without a slash at its end.
    var folder = ""
}
