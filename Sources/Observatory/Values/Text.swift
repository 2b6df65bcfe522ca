/// A text in one or more languages.
public struct Text: Sendable, Hashable {
    /// The words of a text in one language.
    public struct Wording: Sendable, Hashable {
        /// The language of the words.
        public let language: Language
        /// The words, plain text.
        public let words: String

        /// Words in a language.
        public init(_ words: String, in language: Language) {
            self.words = words
            self.language = language
        }
    }

    /// One wording a language, the original's first.
    public private(set) var wordings: [Wording]

    /// A text from its wordings, the original's first.
    public init(_ wordings: [Wording]) { self.wordings = wordings }

    /// A text in a single language.
    public init(_ words: String, in language: Language) {
        wordings = [Wording(words, in: language)]
    }

    /// The wording in a language, else the original's; nil of an empty text only.
    public func wording(in language: Language) -> Wording? {
        wordings.first { $0.language == language } ?? wordings.first
    }

    /// The words in a language, else the original's, else nothing.
    public func words(in language: Language) -> String { wording(in: language)?.words ?? "" }

    /// Whether there are words in a language.
    public func exists(in language: Language) -> Bool {
        wordings.contains { $0.language == language }
    }

    /// Adds a translation; a wording already there in its language wins.
    public mutating func add(_ wording: Wording) {
        if !exists(in: wording.language) { wordings.append(wording) }
    }
}
