import Observatory

/// What a bibliography says of a document: a page of the observatory, or an article of the press.
struct Reference: Sendable, Hashable {
    /// What kind of document it is.
    enum Form: Sendable, Hashable {
        /// A page of the observatory: no journal would call it an article of its own.
        case report
        /// An article of the press.
        case article
    }

    /// What kind of document it is.
    var form: Form
    /// The key in a bibliography: `vigie-wannacry-2017-v3`.
    var key: String
    /// The title, plain, in `titleLanguage`.
    var title: String
    /// Another than the document's where the title is not translated.
    var titleLanguage: Language
    /// Who wrote it, in the order printed; may be empty.
    var authors: [Byline]
    /// The observatory, or the newspaper.
    var publisher: String
    /// What kind of report it is, in words: `Case`; absent of an article.
    var genre: String?
    /// The name of the entry, such as `wannacry-2017`; absent of an article.
    var number: String?
    /// The number of the frozen version; absent of a page of the day, and of an article.
    var version: Int?
    /// Of the version, of the record, or of the article.
    var date: PartialDate
    /// Where it is: the frozen version's address where there is one; absent of an article not found.
    var url: String?
    /// An archived copy of an article.
    var archived: String?
    /// The language of the document.
    var language: Language
    /// What it says, in a sentence or two; absent where nobody wrote that.
    var abstract: String?

    /// Name and version of the entry: `wannacry-2017, version 3`.
    var numberedVersion: String? {
        guard let number else { return nil }
        return version.map { "\(number), version \($0)" } ?? number
    }
}
