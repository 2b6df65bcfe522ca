import Markup
import Observatory

extension TranslationMatch.Work {
    /// The digest of what its files say; nil where the facts alone were read.
    var content: Digest? {
        manuscript.content.map { ContentDigest.of($0, translations) }
    }

    /// The images that its bodies show, by the kind's folder and their names.
    var shownImages: Set<String> {
        let folder = facts.entry.id.kind.folder
        return Set(bodies.values.flatMap(\.document.images).map { folder + "/" + $0.name })
    }

    /// The ids of the headings of its bodies.
    var headings: [Language: Set<String>] {
        bodies.mapValues { Set($0.document.headings.map(\.id)) }
    }

    /// Whether title, summary and body have words in a language, as far as the original has them.
    func isComplete(in language: Language) -> Bool {
        let entry = facts.entry
        let hasTitle = entry.title.exists(in: language) || entry.id.kind.hasProperName
        let hasSummary = entry.summary?.exists(in: language) ?? true
        let hasBody = bodies.isEmpty || bodies[language] != nil
        return hasTitle && hasSummary && hasBody
    }
}

extension EntryKind {
    /// Whether its title is a name or a headline, which needs no translation.
    var hasProperName: Bool { self == .actor || self == .outlet || self == .coverage }
}
