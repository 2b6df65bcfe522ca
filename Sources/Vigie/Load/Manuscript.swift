import Markup
import Observatory

/// One entry's file, read.
struct Manuscript: Sendable {
    /// The file as the user would type it.
    let path: String
    /// The entry and its facts.
    let facts: Facts
    /// The body; nil where there is none.
    let body: Document?
    /// The digest that a translation's `of` names (details, Translations); empty where the facts
    /// alone were read.
    let digest: String
    /// The digest of what the file says, by which a change is known; nil where the facts alone were
    /// read.
    let content: Digest?
    /// Sentences of the file that may accuse and do not say who says so.
    let bareSentences: [Sentence]
    /// Texts of the facts that are not in every language of the site; none where the facts alone
    /// were read.
    let unevenTexts: [UnevenText]
    /// The paragraphs of the body; none where no translation is to be compared.
    let paragraphs: [Paragraph]
}
