import Observatory

/// A text within the facts that does not tell readers of every language the same.
struct UnevenText: Sendable, Hashable {
    /// What is wrong with its words in a language.
    enum Fault: Sendable, Hashable {
        /// There are none: the page shows those of another language.
        case missing
        /// They are those of the other language, word for word.
        case copied
    }

    /// Its key.
    let key: String
    /// The list or map that it is part of, and which item of it, such as `attributions, item 2`;
    /// empty at the top.
    let place: String
    /// Where it stands.
    let mark: Mark
    let language: Language
    let fault: Fault
    /// How many words there are to translate.
    let words: Int

    /// Where to look for it, to stand behind a message; empty at the top.
    var item: String { place.isEmpty ? "" : " (\(place))" }
}

extension UnevenText {
    /// The texts of an entry's facts, in the order written; title and summary have rules of their own.
    static func all(in fields: Particulars, of languages: [Language]) -> [UnevenText] {
        var finder = Finder(languages: languages)
        finder.read(fields, "")
        return finder.found
    }

    private struct Finder {
        let languages: [Language]
        var found: [UnevenText] = []

        /// Texts that a translation's file has, and names, which are the same in all languages.
        private static let evenAtTop: Set<String> = ["title", "summary", "name"]
        private static let names: Set<String> = ["name", "forum"]

        /// - Parameter place: What the map is part of; empty for the facts themselves.
        mutating func read(_ fields: Particulars, _ place: String) {
            let spoken = place.isEmpty ? nil : fields.language("lang")
            for (key, value, mark) in fields.all {
                switch value {
                case .text(let text) where !place.isEmpty || !Finder.evenAtTop.contains(key):
                    note(text, key, place, mark, spoken)
                case .map(let inner): read(inner, place.isEmpty ? key : "\(place), \(key)")
                case .list(let values):
                    for case (let number, .map(let inner)) in values.enumerated() {
                        read(inner, "\(key), item \(number + 1)")
                    }
                default: break
                }
            }
        }

        /// - Parameter spoken: The language of a quotation that the text translates.
        private mutating func note(
            _ text: Text, _ key: String, _ place: String, _ mark: Mark, _ spoken: Language?
        ) {
            guard let first = text.wordings.first else { return }
            let original = Paragraph(first.words)
            guard original.words > 0 else { return }
            func add(_ language: Language, _ fault: Fault) {
                found.append(
                    UnevenText(
                        key: key, place: place, mark: mark, language: language, fault: fault,
                        words: original.words))
            }
            for language in languages where language != spoken && !text.exists(in: language) {
                if key != "name" { add(language, .missing) }
            }
            guard !Finder.names.contains(key) else { return }
            for other in text.wordings.dropFirst()
            where Paragraph(other.words).isCopy(of: original) { add(other.language, .copied) }
        }
    }
}
