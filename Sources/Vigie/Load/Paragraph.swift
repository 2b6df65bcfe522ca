/// A paragraph, a heading, an item of a list or a row of a table as written, by which it is known
/// again in a text that should say it in another language.
struct Paragraph: Sendable, Hashable {
    /// The file's line at which it begins.
    let line: Int
    /// How many words of two letters or more it has.
    let words: Int
    /// Made of its letters and figures alone: marks, spaces, sources cited and addresses are no part
    /// of it.
    let content: UInt64

    /// Fewer words may well be the same in two languages: a name, or the title of a work. Of the
    /// texts of the record that are the same in both, names apart, the longest has three.
    static let least = 6

    /// A text of one line, such as a title.
    init(_ text: String) { self.init(Array(text.utf8)[...], line: 0) }

    /// A part of a body, in Markdown.
    init(_ bytes: ArraySlice<UInt8>, line: Int) {
        var reader = WordReader()
        reader.read(bytes)
        self.line = line
        words = reader.words
        content = reader.digest
    }

    /// Whether it has the very words of another one, and more than names have.
    func isCopy(of other: Paragraph) -> Bool {
        words >= Paragraph.least && content == other.content
    }
}
