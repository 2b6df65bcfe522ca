import Observatory

extension Proofreader {
    /// What references are checked against.
    struct Library: Sendable {
        var names: Names
        let showsDrafts: Bool
        var outlines: [EntryID: Outline]
        /// The images beside entries, by the kind's folder and their names.
        let images: Set<String>

        init(_ draft: Draft, _ matched: TranslationMatch, showsDrafts: Bool) {
            names = Names(draft)
            self.showsDrafts = showsDrafts
            outlines = Dictionary(
                matched.works.map { ($0.facts.entry.id, Outline($0)) },
                uniquingKeysWith: { $1 })
            images = Set(draft.images.map(\.inside))
        }
    }
}
