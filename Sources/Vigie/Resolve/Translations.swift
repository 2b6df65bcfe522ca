public import Observatory

/// How far the entries are translated.
public struct Translations: Sendable {
    /// How an entry stands in a language.
    public enum State: Sendable, Hashable {
        /// It was written in this language.
        case original
        /// It is translated, and follows the present original as far as is known.
        case current
        /// It is translated, but the original has moved on.
        case stale
        /// It is shown in the original's language, with a notice.
        case missing
    }

    /// The languages in which an entry has no page of its own.
    var missing: [EntryID: Set<Language>] = [:]
    /// The languages whose translation does not follow the present original.
    var stale: [EntryID: Set<Language>] = [:]

    /// Texts of the facts that are not told in every language, of entries that have some.
    var uneven: [EntryID: [UnevenText]] = [:]

    /// How an entry stands in a language.
    public func state(of entry: Entry, in language: Language) -> State {
        if missing[entry.id]?.contains(language) ?? false { return .missing }
        if stale[entry.id]?.contains(language) ?? false { return .stale }
        return entry.language == language ? .original : .current
    }

    /// The languages in which an entry has a page of its own, for hreflang.
    public func languages(of entry: Entry, among languages: [Language]) -> [Language] {
        languages.filter { state(of: entry, in: $0) != .missing }
    }
}
