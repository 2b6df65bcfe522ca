import Markup
import Observatory
import Templates

extension Desk {
    /// A text in the page's language, else in its own, marked as such.
    func words(_ text: Text?) -> WordsView? {
        guard let wording = text?.wording(in: language) else { return nil }
        return WordsView(
            text: wording.words, lang: wording.language == language ? nil : wording.language.code)
    }

    /// Words in a language that may be another than the page's.
    func words(_ words: String, in tongue: Language?) -> WordsView {
        WordsView(text: words, lang: tongue == language ? nil : tongue?.code)
    }

    /// An entry's title, name or headline.
    func title(of entry: Entry) -> WordsView { WordsView(titleOf: entry, in: language) }

    /// A link to an actor.
    func actor(_ slug: Slug) -> LinkView { link(EntryID(.actor, slug)) }

    /// A link to who speaks: an actor, else an outlet.
    func speaker(_ slug: Slug, basis: Attribution.Basis? = nil) -> LinkView {
        let outlet = EntryID(.outlet, slug)
        return basis == .media && record.contains(outlet) ? link(outlet) : actor(slug)
    }

    /// What an attribution rests on, in a word. The basis of what nobody but the press tells is
    /// `media`; where the speaker is no outlet it is a statement of its own.
    func basis(of attribution: Attribution) -> String {
        let isOwn =
            attribution.basis == .media
            && !record.contains(EntryID(.outlet, attribution.by.slug))
        return strings.text(isOwn ? Keys.basisStatement : Keys.basis(attribution.basis))
    }

    /// A date at its own precision.
    func date(_ date: PartialDate) -> DateView {
        DateView(
            iso: date.description,
            html: strings.wording.dateHTML(date.year, date.month, date.day),
            text: strings.wording.date(date.year, date.month, date.day))
    }

    /// A date for narrow places, its month cut; no line breaks inside it.
    func brief(_ date: PartialDate) -> String {
        let words = strings.wording.shortDate(date.year, date.month, date.day)
        return String(words.map { $0 == " " ? "\u{A0}" : $0 })
    }

    /// A date, or none.
    func date(_ date: PartialDate?) -> DateView? { date.map { self.date($0) } }

    /// A day.
    func date(_ day: Day) -> DateView { date(PartialDate(day)) }

    /// Entries in the order of their titles in the page's language.
    func byTitle(_ ids: [EntryID]) -> [EntryID] {
        let keyed = ids.map { id -> (key: SortKey, id: EntryID) in
            (SortKey(link(id).label.text), id)
        }
        let sorted = keyed.sorted { $0.key == $1.key ? $0.id < $1.id : $0.key < $1.key }
        return sorted.map(\.id)
    }

    /// Words as markup: escaped, in a `span` where they are in another language.
    func html(_ words: WordsView) -> String {
        guard let lang = words.lang else { return Desk.escape(words.text) }
        return "<span lang=\"\(lang)\">\(Desk.escape(words.text))</span>"
    }

    /// A text with what HTML gives a meaning escaped.
    static func escape(_ text: String) -> String { HTMLEscape.escape(text) }
}
