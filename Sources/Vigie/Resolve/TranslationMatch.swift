import Diagnostics
import Markup
import Observatory

/// Every entry joined with its translations.
struct TranslationMatch {
    /// An entry with the words and bodies of all its languages.
    struct Work: Sendable {
        struct Body: Sendable {
            let document: Document
            /// The file that holds it.
            let path: String
        }

        let manuscript: Manuscript
        /// The manuscript's facts, titles and summaries of all languages in them.
        var facts: Facts
        var bodies: [Language: Body] = [:]
        /// The languages of translations that are drafts, and so not used.
        var unfinished: Set<Language> = []
        /// The digests of the translations' files.
        var translations: [Language: Digest] = [:]
        /// Sentences that may accuse and do not say who says so, by file.
        var bareSentences: [(path: String, sentences: [Sentence])]
    }

    private(set) var works: [Work] = []
    var translations = Translations()
    var diagnostics: [Diagnostic] = []

    /// - Parameter showsDrafts: Whether translations that are drafts are used.
    init(_ draft: Draft, showsDrafts: Bool) {
        var places: [EntryID: Int] = [:]
        for manuscript in draft.manuscripts {
            let entry = manuscript.facts.entry
            places[entry.id] = works.count
            var work = Work(
                manuscript: manuscript, facts: manuscript.facts,
                bareSentences: [(manuscript.path, manuscript.bareSentences)])
            if let body = manuscript.body {
                work.bodies[entry.language] = Work.Body(document: body, path: manuscript.path)
            }
            works.append(work)
        }
        for rendition in draft.renditions {
            if let place = places[rendition.id] {
                if showsDrafts || !rendition.isDraft {
                    join(rendition, to: place)
                } else {
                    works[place].unfinished.insert(rendition.language)
                }
            } else if !draft.unread.contains(rendition.id) {
                note(
                    Rules.translationWithoutOriginal,
                    "'\(rendition.id)' is no entry, so this file translates nothing", rendition,
                    help: near(rendition.id, draft)
                        .map { "did you mean '\($0)'? then rename this file" }
                        ?? "rename this file after its original, or write that first: "
                        + "vigie new \(rendition.id.kind) \(rendition.id.slug)")
            }
        }
        for work in works {
            note(missingOf: work, in: draft.site.languages)
            note(unevenOf: work)
        }
    }

    mutating func note(
        _ rule: Rule, _ message: String, _ rendition: Rendition,
        at mark: Mark = Rendition.Marks.top, help: String? = nil
    ) {
        let location = Location(rendition.path, mark)
        diagnostics.append(rule.breach(message, at: location, help: help))
    }

    private mutating func join(_ rendition: Rendition, to place: Int) {
        let language = rendition.language
        var entry = works[place].facts.entry
        guard language != entry.language else {
            return note(
                Rules.translationIntoOriginal,
                "'\(language.code)' is the language of the original, too", rendition,
                help: "delete this file, or say with `lang` in which language the original is")
        }
        add(rendition.title, rendition, "title", to: &entry.title)
        if var summary = entry.summary {
            add(rendition.summary, rendition, "summary", to: &summary)
            entry.summary = summary
        } else if rendition.summary != nil {
            note(
                Rules.contradiction, "'summary' translates a summary that the original lacks",
                rendition, at: rendition.marks.summary,
                help: "write `summary: …` in the original too, or delete it here")
        }
        works[place].facts.entry = entry
        works[place].bareSentences.append((rendition.path, rendition.bareSentences))
        if let body = rendition.body {
            works[place].bodies[language] = Work.Body(document: body, path: rendition.path)
        }
        works[place].translations[language] = rendition.content
        compare(rendition, with: works[place].manuscript)
    }

    private mutating func add(
        _ words: String?, _ rendition: Rendition, _ key: String, to text: inout Text
    ) {
        let isThere = text.exists(in: rendition.language)
        switch (words, isThere) {
        case (let words?, false):
            text.add(Text.Wording(words, in: rendition.language))
        case (_?, true):
            note(
                Rules.translatedTwice,
                "'\(key)' stands in the original in \(rendition.language.code) already",
                rendition, at: key == "title" ? rendition.marks.title : rendition.marks.summary,
                help: "delete it here, or `\(rendition.language.code): …` in the original")
        case (nil, false) where !rendition.id.kind.hasProperName || key == "summary":
            note(
                Rules.missingKey, "'\(key)' is missing from the translation", rendition,
                help: "add `\(key): …`")
        case (nil, _): break
        }
    }

    /// Whether the translation follows the present original.
    private mutating func compare(_ rendition: Rendition, with original: Manuscript) {
        if let of = rendition.of, of != original.digest {
            translations.stale[rendition.id, default: []].insert(rendition.language)
            return note(
                Rules.staleTranslation, "the original has changed since this translation",
                rendition, at: rendition.marks.of,
                help: "vigie translate \(rendition.id) shows what changed; when this follows it, "
                    + "vigie translate --stamp \(rendition.id)")
        }
        if rendition.of == nil {
            note(
                Rules.unstampedTranslation,
                "'of' is missing: it says which state of the original this follows", rendition,
                help: "compare the two, then write it with: "
                    + "vigie translate --stamp \(rendition.id)")
        }
        note(copiesIn: rendition, of: original)
        guard let body = original.body, let other = rendition.body else { return }
        let lines = rendition.layout.headings
        let isKnown = lines.count == other.headings.count
        for difference in BodyDifference.all(body, other) {
            let line = isKnown ? difference.heading.map { lines[$0] } : nil
            note(
                Rules.differingTranslation, difference.message, rendition,
                at: line.map { Mark(line: $0, column: 1, length: 2) } ?? Rendition.Marks.top,
                help: difference.help)
        }
    }

    /// The entry after which the file was probably to be named.
    private func near(_ id: EntryID, _ draft: Draft) -> EntryID? {
        let known = draft.manuscripts.map(\.facts.entry.id) + draft.glimpsed.sorted()
        let slugs = known.filter { $0.kind == id.kind }.map(\.slug.text)
        return NearMiss.of(id.slug.text, among: slugs)
            .flatMap { Slug($0) }.map { EntryID(id.kind, $0) }
    }

    private mutating func note(missingOf work: Work, in languages: [Language]) {
        let entry = work.facts.entry
        for language in languages where language != entry.language {
            guard !work.isComplete(in: language) else { continue }
            translations.missing[entry.id, default: []].insert(language)
            let isDraft = work.unfinished.contains(language)
            diagnostics.append(
                Rules.missingTranslation.breach(
                    (isDraft
                        ? "the \(language.code) translation is a draft"
                        : "no \(language.code) translation")
                        + ": the page shows the original with a notice",
                    at: Location(path: work.manuscript.path, length: 3),
                    help: isDraft
                        ? "finish it, then delete `status: draft` in "
                            + "\(entry.id.slug).\(language.code).md"
                        : entry.id.kind == .coverage
                            ? "write it in the entry: `summary: {en: …, fr: …}`"
                            : "vigie new translation \(entry.id) --lang \(language.code)"))
        }
    }
}
