import Diagnostics
public import Observatory

/// Tells what is to be translated, and records what follows its original.
public struct Translating: Sendable {
    let folder: String
    private let jobs: Int

    /// Translating in a content folder, as the user gave it.
    public init(content: String, jobs: Int) {
        folder = content.folderName
        self.jobs = jobs
    }

    /// What is missing, a draft, stale or not stamped, and texts of facts that lack words, by
    /// language in the site's order, then by entry.
    ///
    /// - Parameters:
    ///   - some: The entries that are asked for; empty: all.
    ///   - past: Where older versions of originals are found.
    /// - Throws: `LoadError`.
    public func gaps(
        of some: Set<EntryID> = [], in past: PastVersions
    ) async throws(LoadError) -> [TranslationGap] {
        let draft = try await Loader(folder: folder, jobs: jobs).load().product
        let match = TranslationMatch(draft, showsDrafts: false)
        var renditions: [EntryID: [Language: Rendition]] = [:]
        for rendition in draft.renditions {
            renditions[rendition.id, default: [:]][rendition.language] = rendition
        }
        return draft.site.languages.flatMap { language in
            draft.manuscripts.flatMap { manuscript -> [TranslationGap] in
                let entry = manuscript.facts.entry
                guard some.isEmpty || some.contains(entry.id), !entry.isWithdrawn else {
                    return []
                }
                let rendition = renditions[entry.id]?[language]
                let state = match.translations.state(of: entry, in: language)
                let work = work(state, manuscript, rendition, past).map {
                    TranslationGap(
                        id: entry.id, language: language, path: rendition?.path ?? manuscript.path,
                        work: $0)
                }
                return [work, facts(manuscript, language)].compactMap(\.self)
            }
        }
    }

    /// Texts within the facts that lack words in a language.
    private func facts(_ manuscript: Manuscript, _ language: Language) -> TranslationGap? {
        let texts = manuscript.unevenTexts.filter { $0.language == language }.map {
            TranslationGap.Fact(
                key: $0.key, item: $0.place, line: Int($0.mark.line), words: $0.words)
        }
        guard !texts.isEmpty else { return nil }
        return TranslationGap(
            id: manuscript.facts.entry.id, language: language, path: manuscript.path,
            work: .facts(texts))
    }

    private func work(
        _ state: Translations.State, _ manuscript: Manuscript, _ rendition: Rendition?,
        _ past: PastVersions
    ) -> TranslationGap.Work? {
        switch state {
        case .original: nil
        case .missing:
            rendition?.isDraft == true
                ? .draft(words: words(of: manuscript)) : .missing(words: words(of: manuscript))
        case .stale: .stale(since: rendition.flatMap { changes($0, manuscript, past) })
        case .current: rendition != nil && rendition?.of == nil ? .unstamped : nil
        }
    }

    /// How many words the original has for a translator.
    private func words(of manuscript: Manuscript) -> Int {
        guard let text = original(manuscript.path) else { return 0 }
        return [text.title, text.summary, text.body].compactMap { $0 }.reduce(0) { sum, words in
            sum + words.split(whereSeparator: \.isWhitespace).count
        }
    }

    /// What changed in the original since the version that a translation follows.
    private func changes(
        _ rendition: Rendition, _ manuscript: Manuscript, _ past: PastVersions
    ) -> [TranslationGap.Change]? {
        let path = manuscript.path
        guard let present = original(path),
            let bytes = past.newest(
                path, { OriginalText(bytes: $0, path: path)?.digest == rendition.of }),
            let followed = OriginalText(bytes: bytes, path: path)
        else { return nil }
        let parts = [
            ("title", followed.title ?? "", present.title ?? ""),
            ("summary", followed.summary ?? "", present.summary ?? ""),
            ("body", followed.body, present.body),
        ]
        return parts.compactMap { part, old, new in
            let rewording = Rewording(from: old, to: new)
            return rewording.isEmpty
                ? nil : TranslationGap.Change(part: part, rewording: rewording)
        }
    }

    func original(_ path: String) -> OriginalText? {
        guard case .success(let bytes) = FileReader(root: nil).bytes(of: path) else { return nil }
        return OriginalText(bytes: bytes, path: path)
    }
}
