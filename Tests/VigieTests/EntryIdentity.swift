import Observatory

/// Entries' identities, for tests.
enum EntryIdentity {
    static func page(_ slug: String) -> EntryID { id(.page, slug) }

    static func id(_ kind: EntryKind, _ slug: String) -> EntryID {
        guard let slug = Slug(slug) else { preconditionFailure("a slug: \(slug)") }
        return EntryID(kind, slug)
    }
}
