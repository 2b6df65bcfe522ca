import Observatory

/// A version of an entry, as it was published.
struct PublishedVersion: Sendable, Hashable {
    /// A page of the version: it never changes.
    struct Page: Sendable, Hashable {
        /// Its language.
        let language: Language
        /// Where it stands, such as `/en/cases/wannacry-2017/v3/`.
        let address: String
        /// The digest of its bytes.
        let digest: Digest
        /// The line that records it.
        var line = 0
    }

    /// The facts of the version as JSON, the same in every language.
    struct Facts: Sendable, Hashable {
        /// The digest of the file's bytes.
        let digest: Digest
        /// The line that records it.
        var line = 0
    }

    /// From 1, without gaps.
    let number: Int
    /// The day of its publication.
    let date: Day
    /// Whether it corrects something that was wrong.
    let isCorrection: Bool
    /// The digest of the entry's own content (`ContentDigest`), by which a change is known.
    let content: Digest
    /// A page a language, by the language's code.
    var pages: [Page]
    /// Absent of kinds whose pages have no facts beside them, and of versions older than such files.
    var facts: Facts?
    /// What changed, in the editor's words; empty of most first versions.
    var notes: [Text]
    /// The line that records it, from 1.
    var line = 0

    /// The page in a language; nil where the site lacked the language then.
    func page(in language: Language) -> Page? { pages.first { $0.language == language } }
}
