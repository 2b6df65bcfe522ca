import Observatory

/// Something that the record still lacks, for its editors.
struct NewsroomGap: Sendable, Hashable {
    /// What is lacking, in the order in which the newsroom shows it.
    enum Lack: String, Sendable, Hashable, CaseIterable {
        /// No translation.
        case translation = "missing-translation"
        /// A translation that its original has left behind.
        case freshTranslation = "stale-translation"
        /// Words of a fact in a language.
        case fact = "untranslated-fact"
        /// A finding that one voice alone bears out.
        case secondOrigin = "lone-finding"
        /// An answer to a request for reply.
        case reply = "unanswered-request"
        /// An editor's look at a case in two years.
        case review = "unreviewed-case"
        /// A headline seen in print.
        case printedHeadline = "unconfirmed-headline"
        /// An archived copy of a source or an article.
        case archivedCopy = "unarchived-source"
    }

    let lack: Lack
    /// The entry that lacks it.
    let id: EntryID
    /// Where in its file; `none`: at its head.
    var mark = Mark.none
    /// The language of a translation.
    var language: Language?
    /// The finding's norm and actor, or who was asked for a reply.
    var norm: Slug?
    var actor: Slug?
    /// When the reply was asked for, or the case last reviewed.
    var date: PartialDate?
    /// How many sources lack a copy, or texts words.
    var count = 1
}
