public import Observatory

/// An entry that has work for a translator.
public struct TranslationGap: Sendable, Hashable {
    /// What is to be done.
    public enum Work: Sendable, Hashable {
        /// There is no translation: so many words are to be translated.
        case missing(words: Int)
        /// There is one, but it is a draft.
        case draft(words: Int)
        /// The original has moved on since. Absent: the history does not hold the words that the
        /// translation follows.
        case stale(since: [Change]?)
        /// It does not say which words of the original it follows.
        case unstamped
        /// Texts of its facts have no words in the language, or those of the original.
        case facts([Fact])
    }

    /// A text within the facts.
    public struct Fact: Sendable, Hashable {
        /// Its key.
        public let key: String
        /// What it is part of, such as `attributions, item 2`; empty at the top.
        public let item: String
        /// The line of the entry's file.
        public let line: Int
        /// How many words are to be translated.
        public let words: Int
    }

    /// What changed in a part of the original.
    public struct Change: Sendable, Hashable {
        /// `title`, `summary` or `body`.
        public let part: String
        /// The change.
        public let rewording: Rewording
    }

    /// The entry.
    public let id: EntryID
    /// The language that lacks.
    public let language: Language
    /// The translation's file; where there is none, the original's.
    public let path: String
    /// What is to be done.
    public let work: Work
}
