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

    /// States other than `original` and `current`, which most entries have.
    var exceptions: [EntryID: [Language: State]] = [:]

    /// How an entry stands in a language.
    public func state(of entry: Entry, in language: Language) -> State {
        exceptions[entry.id]?[language] ?? (entry.language == language ? .original : .current)
    }

    /// The languages in which an entry has a page of its own, for hreflang.
    public func languages(of entry: Entry, among languages: [Language]) -> [Language] {
        languages.filter { state(of: entry, in: $0) != .missing }
    }
}
