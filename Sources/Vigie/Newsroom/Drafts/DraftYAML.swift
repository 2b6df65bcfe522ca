import Observatory

/// YAML as drafts write it.
enum DraftYAML {
    /// Words between double quotes; what YAML would read as something else is escaped.
    static func quoted(_ words: String) -> String {
        var text = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\" + String(scalar)
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\u{2028}", "\u{2029}": text += " "
            case _ where scalar.properties.generalCategory == .control: text += " "
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    /// Words as they may stand in a note: on one line, whatever YAML takes for the end of one.
    static func line(_ words: String) -> String {
        words.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// A value of a form, from the words that answer it.
    static func value(of words: [String], _ form: Form) -> String {
        guard case .list(let item, _) = form else { return scalar(words.first ?? "", form) }
        return "[" + words.map { self.item($0, item) }.joined(separator: ", ") + "]"
    }

    private static func item(_ word: String, _ form: Form) -> String {
        guard case .map(let shape) = form, let key = shape.keys.first(where: \.isRequired) else {
            return scalar(word, form)
        }
        return "{\(key.name): \(scalar(word, key.form))}"
    }

    private static func scalar(_ word: String, _ form: Form) -> String {
        switch form {
        case .string, .text, .url: quoted(word)
        default: word
        }
    }

    /// The notes above a key: what it means, what it takes, whether it must be there.
    static func note(_ key: Key) -> String {
        var takes = form(key.form)
        if key.isRequired { takes += "; required" }
        let line = "# \(key.meaning) (\(takes))\n"
        guard case .list(.map(let shape), _) = key.form else { return line }
        let parts = shape.keys.map { part in
            "#   \(part.name): \(part.meaning) (\(form(part.form))\(part.isRequired ? "; required" : ""))\n"
        }
        return line + parts.joined()
    }

    private static func form(_ form: Form) -> String {
        switch form {
        case .list(.map(let shape), _): "a list, each \(shape.name)"
        case .list(let item, let orSingle):
            (orSingle ? "one, or a list, each " : "a list, each ") + item.described
        default: form.described
        }
    }

    /// An example of a key that is not used, a line each.
    static func sample(_ key: Key, _ languages: [Language]) -> [String] {
        switch key.form {
        case .list(.map(let shape), _):
            let parts = shape.keys.enumerated().map { place, part in
                (place == 0 ? "  - " : "    ") + "\(part.name): \(example(part.form, languages))"
            }
            return ["\(key.name):"] + parts
        case .map(let shape):
            return ["\(key.name):"]
                + shape.keys.map { "  \($0.name): \(example($0.form, languages))" }
        // Former slugs are texts, since whoever looks for one may type it wrong.
        case _ where key.name == CommonKeys.aliases.name: return ["\(key.name): [a-slug]"]
        default: return ["\(key.name): \(example(key.form, languages))"]
        }
    }

    private static func example(_ form: Form, _ languages: [Language]) -> String {
        switch form {
        case .string: "\"…\""
        case .text: byLanguage(languages) { _ in "\"…\"" }
        case .date: "2017-05-12"
        case .ref, .id: "a-slug"
        case .subject: "case:a-slug"
        case .boolean: "true"
        case .integer: "1"
        case .url: "\"https://example.org/\""
        case .language: languages.first?.code ?? "en"
        case .country: "FR"
        case .choice(let words): words.first ?? "…"
        case .list(let item, _): "[" + example(item, languages) + "]"
        case .map(let shape):
            "{"
                + shape.keys.map { "\($0.name): \(example($0.form, languages))" }
                .joined(separator: ", ") + "}"
        case .byLanguage(let item): byLanguage(languages) { _ in example(item, languages) }
        }
    }

    private static func byLanguage(
        _ languages: [Language], _ value: (Language) -> String
    ) -> String {
        "{" + languages.map { "\($0.code): \(value($0))" }.joined(separator: ", ") + "}"
    }
}
