public import Markup
public import Observatory

/// What Resolve makes: the record with every reference checked, and all that follows from it
/// without judgement: backlinks, addresses, what is translated.
public struct Register: Sendable {
    /// The site's settings.
    public let site: Site
    /// Every entry that is on the site; titles and summaries hold their translations.
    public internal(set) var record: Record
    /// Entries that were withdrawn: a tombstone tells when and why.
    public let withdrawn: [Entry]
    /// The bodies, by entry and language; absent where an entry has none.
    public internal(set) var bodies: [EntryID: [Language: Document]]
    /// How far entries are translated.
    public internal(set) var translations: Translations
    /// Who refers to whom.
    public internal(set) var backlinks: Backlinks
    /// Where everything is.
    public let addresses: Addresses
    /// The images that bodies show, by the name of the kind's folder and the file's own.
    public let images: [ContentImage]
    /// What was published so far.
    public internal(set) var ledger = Ledger()
    /// The content folder as the user gave it, without a slash at its end.
    public internal(set) var folder = ""
    /// The digests of what entries say, by which a change is known.
    var contents: [EntryID: Digest] = [:]

    /// The body of an entry in a language, else in the entry's own; nil where it has none.
    public func body(of entry: Entry, in language: Language) -> (Document, Language)? {
        guard let bodies = bodies[entry.id] else { return nil }
        if let body = bodies[language] { return (body, language) }
        return bodies[entry.language].map { ($0, entry.language) }
    }
}
