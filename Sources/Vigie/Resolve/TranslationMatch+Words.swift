import Diagnostics
import Observatory

extension TranslationMatch {
    /// Words of a translation that are those of the original.
    mutating func note(copiesIn rendition: Rendition, of original: Manuscript) {
        let entry = original.facts.entry
        let lines = [
            ("title", rendition.title, entry.title, rendition.marks.title),
            ("summary", rendition.summary, entry.summary ?? Text([]), rendition.marks.summary),
        ]
        for (key, words, text, mark) in lines {
            guard let words, Paragraph(words).isCopy(of: Paragraph(text.words(in: entry.language)))
            else { continue }
            note(
                Rules.untranslatedWords, "'\(key)' is word for word the original's", rendition,
                at: mark, help: "say it in \(rendition.language.code)")
        }
        let known = Set(original.paragraphs.map(\.content))
        let copies = rendition.layout.paragraphs.filter { known.contains($0.content) }
        guard let first = copies.first else { return }
        let more = copies.count - 1
        note(
            Rules.untranslatedWords,
            "this paragraph is word for word the original's"
                + (more == 0 ? "" : ", and so \(more == 1 ? "is 1 more" : "are \(more) more")"),
            rendition, at: Mark(line: first.line, column: 1, length: 1),
            help: "say it in \(rendition.language.code); words of others stand as a quotation, "
                + "each line after `> `")
    }

    /// Texts of the facts that the page in a language would show in another one.
    mutating func note(unevenOf work: Work) {
        let uneven = work.manuscript.unevenTexts
        let entry = work.facts.entry
        guard !uneven.isEmpty else { return }
        translations.uneven[entry.id] = uneven
        for text in uneven
        where text.language == entry.language || work.isComplete(in: text.language) {
            let code = text.language.code
            let place = Location(work.manuscript.path, text.mark)
            diagnostics.append(
                text.fault == .missing
                    ? Rules.untranslatedFact.breach(
                        "'\(text.key)' has no words in \(code)\(text.item)", at: place,
                        help: "write it in both: `\(text.key): {en: …, fr: …}`")
                    : Rules.untranslatedWords.breach(
                        "'\(text.key)' says in \(code) what it says elsewhere, word for word"
                            + text.item,
                        at: place, help: "say it in \(code)"))
        }
    }
}
