import Markup
import Observatory

/// One translation's file, read.
struct Rendition: Sendable {
    /// The file as the user would type it.
    let path: String
    /// The entry that it translates.
    let id: EntryID
    /// The language that it translates into.
    let language: Language
    /// The title; absent where the entry's own map of languages has it.
    let title: String?
    /// The summary.
    let summary: String?
    /// The body; nil where there is none.
    let body: Document?
    /// The digest of the original that it follows; absent where nobody stamped it.
    let of: String?
    /// Whether it is not to be used yet.
    let isDraft: Bool
    /// Where its keys stand.
    let marks: Marks
    /// The digest of what the file says, by which a change is known.
    let content: Digest
    /// Sentences of the file that may accuse and do not say who says so.
    let bareSentences: [Sentence]
    /// Where the paragraphs and headings of the body stand.
    let layout: BodyLayout

    /// Where a translation's keys stand; the file's first line for those that it lacks.
    struct Marks: Sendable {
        static let top = Mark(line: 1, column: 1, length: 3)
        let title: Mark
        let summary: Mark
        let of: Mark
    }
}
