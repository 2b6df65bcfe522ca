import Observatory

/// The ways in which an editor names an entry.
enum EntryName {
    /// The entry of `case:slug`, `case/slug` or the path of its file or of a translation's; nil
    /// where it is none.
    static func id(_ words: String) -> EntryID? {
        let parts = words.split { $0 == "/" || $0 == ":" }.suffix(2).map(String.init)
        guard parts.count == 2,
            let kind = EntryKind(rawValue: parts[0]) ?? EntryKind(folder: parts[0]),
            let slug = Slug(String(parts[1].prefix { $0 != "." }))
        else { return nil }
        return EntryID(kind, slug)
    }
}
