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

    /// A value of a form, as one could look.
    static func example(_ form: Form, _ languages: [Language]) -> String {
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
