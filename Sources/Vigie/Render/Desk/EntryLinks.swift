import Observatory

/// Links to the entries that many pages name, in one language, made once.
struct EntryLinks: Sendable {
    private let links: [EntryID: LinkView]

    init(_ register: Register, in language: Language) {
        let record = register.record
        let basePath = register.site.basePath
        var links: [EntryID: LinkView] = [:]
        func add(_ entry: Entry) {
            links[entry.id] = LinkView(
                href: basePath + register.addresses.path(of: entry.id, in: language),
                label: WordsView(titleOf: entry, in: language))
        }
        for norm in record.norms { add(norm.entry) }
        for instrument in record.instruments { add(instrument.entry) }
        for actor in record.actors { add(actor.entry) }
        for commitment in record.commitments { add(commitment.entry) }
        for outlet in record.outlets { add(outlet.entry) }
        self.links = links
    }

    /// The link to an entry; nil where it is none of those.
    subscript(id: EntryID) -> LinkView? { links[id] }
}

extension WordsView {
    /// An entry's title, name or headline. A name written once serves every language.
    init(titleOf entry: Entry, in language: Language) {
        guard let wording = entry.title.wording(in: language) else {
            self.init(text: "")
            return
        }
        let isForeign =
            wording.language != language && entry.id.kind != .actor && entry.id.kind != .outlet
        self.init(text: wording.words, lang: isForeign ? wording.language.code : nil)
    }
}
