import Diagnostics
import Markup
import Observatory
import Yaml

/// Reads YAML nodes by the form that their keys ask for, and notes everything that is wrong.
struct ShapeReader {
    /// The file, for locations.
    let path: String
    /// The language of texts that name none.
    let language: Language
    /// The site's languages; texts in others are errors.
    let languages: [Language]
    /// What was wrong.
    private(set) var diagnostics: [Diagnostic] = []

    init(path: String, language: Language, languages: [Language]) {
        self.path = path
        self.language = language
        self.languages = languages
    }

    /// A map's values; keys that are unknown, doubled or wrong are noted and left out.
    ///
    /// - Parameter opening: Where a missing key is reported; nil: at the map itself.
    mutating func fields(
        _ pairs: [YamlNode.Pair], _ shape: Shape, at place: YamlNode.Place,
        opening: Location? = nil
    ) -> Particulars {
        var fields = Particulars(at: Mark(place))
        var seen: [String: YamlNode.Place] = [:]
        for pair in pairs {
            if let first = seen.updateValue(pair.place, forKey: pair.key) {
                note(duplicate: pair, first: first)
            } else if let key = shape.key(pair.key) {
                guard !pair.value.isEmpty else { continue }
                fields.wrote(pair.key)
                if let value = value(pair.value, key.form, of: pair.key) {
                    fields.set(pair.key, value, at: Mark(pair.value.place))
                }
            } else {
                note(unknown: pair, in: shape)
            }
        }
        note(missingFrom: pairs, shape, at: opening ?? location(place))
        return fields
    }

    /// A value of a form; nil, and noted, where the node has another.
    mutating func value(_ node: YamlNode, _ form: Form, of key: String) -> Value? {
        switch form {
        case .list(let item, let orSingle): list(node, of: item, orSingle: orSingle, key: key)
        case .map(let shape): map(node, shape, key: key)
        case .byLanguage(let form): byLanguage(node, form, key: key)
        case .text: text(node, key: key)
        default: scalar(node, form, key: key)
        }
    }

    private mutating func list(
        _ node: YamlNode, of form: Form, orSingle: Bool, key: String
    ) -> Value? {
        guard case .sequence(let items) = node.content else {
            guard orSingle else {
                return mismatch(node, key, "a list", help: listHelp(node, of: form, key: key))
            }
            return value(node, form, of: key).map { .list([$0]) }
        }
        var values: [Value] = []
        for item in items {
            if item.isEmpty {
                note(
                    Rules.wrongType, "'\(key)' has an item that says nothing", item.place,
                    help: "delete the hyphen or the comma that begins it")
            } else if let value = value(item, form, of: key) {
                values.append(value)
            }
        }
        return values.isEmpty && !items.isEmpty ? nil : .list(values)
    }

    private mutating func map(_ node: YamlNode, _ shape: Shape, key: String) -> Value? {
        guard case .mapping(let pairs) = node.content else {
            return mismatch(
                node, key, "\(shape.name) with keys of its own",
                help: "write `{\(shape.sample)}`")
        }
        return .map(fields(pairs, shape, at: node.place))
    }

    private mutating func byLanguage(_ node: YamlNode, _ form: Form, key: String) -> Value? {
        guard case .mapping(let pairs) = node.content else {
            return mismatch(
                node, key, "one for each language", help: "write `\(key): {en: …, fr: …}`")
        }
        var values: [(language: Language, value: Value)] = []
        for pair in pairs {
            guard let language = siteLanguage(pair.key, at: pair.place) else { continue }
            if let value = value(pair.value, form, of: key) { values.append((language, value)) }
        }
        return .byLanguage(values)
    }

    private mutating func text(_ node: YamlNode, key: String) -> Value? {
        switch node.content {
        case .scalar(let words, let isPlain):
            guard isWords(words, isPlain: isPlain, node, key) else { return nil }
            return .text(Text(set(words, in: language), in: language))
        case .mapping(let pairs): return text(of: pairs, key: key)
        case .sequence:
            return mismatch(
                node, key, "a text",
                help: "write one text; put one that begins with a bracket between quotes")
        }
    }

    /// A text from a map of languages, the entry's own language first.
    private mutating func text(of pairs: [YamlNode.Pair], key: String) -> Value? {
        var wordings: [Text.Wording] = []
        var seen: [String: YamlNode.Place] = [:]
        for pair in pairs {
            if let first = seen.updateValue(pair.place, forKey: pair.key) {
                note(duplicate: pair, first: first)
                continue
            }
            guard let tongue = siteLanguage(pair.key, at: pair.place) else { continue }
            guard case .scalar(let words, let isPlain) = pair.value.content else {
                note(
                    Rules.wrongType, "'\(key)' in \(tongue.code) is no text", pair.value.place,
                    help: "write `\(tongue.code): …`, between quotes where it holds a colon")
                continue
            }
            guard isWords(words, isPlain: isPlain, pair.value, key), !words.isEmpty else {
                continue
            }
            let wording = Text.Wording(set(words, in: tongue), in: tongue)
            wordings.insert(wording, at: tongue == language ? 0 : wordings.count)
        }
        return wordings.isEmpty ? nil : .text(Text(wordings))
    }

    private mutating func siteLanguage(_ code: String, at place: YamlNode.Place) -> Language? {
        if let language = languages.first(where: { $0.code == code }) { return language }
        let known = languages.map(\.code).joined(separator: ", ")
        note(
            Rules.unknownLanguage, "'\(code)' is no language of the site", place,
            help: code.contains(" ")
                ? "put a text that holds a comma between quotes"
                : "begin each text with its language: \(known)")
        return nil
    }

    /// Refuses an unquoted `null` or `~`, which would be read as nothing elsewhere.
    private mutating func isWords(
        _ words: String, isPlain: Bool, _ node: YamlNode, _ key: String
    ) -> Bool {
        guard isPlain, words == "~" || words.lowercased() == "null" else { return true }
        note(
            Rules.wrongType, "'\(words)' says nothing (\(key))", node.place,
            help: "delete the line, or put the word between quotes: `\(key): \"\(words)\"`")
        return false
    }

    private func set(_ words: String, in language: Language) -> String {
        language == .french ? Typography.french(words) : words
    }

    /// Any value that is a single word or line.
    private mutating func scalar(_ node: YamlNode, _ form: Form, key: String) -> Value? {
        guard case .scalar(let words, let isPlain) = node.content else {
            return mismatch(
                node, key, form.described,
                help: scalarHelp(node, form, key: key))
        }
        guard isWords(words, isPlain: isPlain, node, key) else { return nil }
        switch ScalarForm.read(words, form, at: Mark(node.place)) {
        case .success(let value): return value
        case .failure(let misfit):
            note(misfit.rule, "\(misfit.message(key, words))", node.place, help: misfit.help)
            return nil
        }
    }

    private mutating func mismatch(
        _ node: YamlNode, _ key: String, _ due: String, help: String?
    ) -> Value? {
        note(
            Rules.wrongType, "'\(key)' is \(node.described); it should be \(due)", node.place,
            help: help)
        return nil
    }
}

extension ShapeReader {
    func location(_ place: YamlNode.Place) -> Location {
        Location(path: path, line: place.line, column: place.column, length: place.length)
    }

    mutating func note(
        _ rule: Rule, _ message: String, _ place: YamlNode.Place, help: String? = nil
    ) {
        note(rule, message, at: location(place), help: help)
    }

    mutating func note(
        _ rule: Rule, _ message: String, at location: Location, help: String? = nil,
        notes: [Diagnostic.Note] = []
    ) {
        diagnostics.append(rule.breach(message, at: location, help: help, notes: notes))
    }
}

extension Mark {
    init(_ place: YamlNode.Place) {
        self.init(line: place.line, column: place.column, length: place.length)
    }
}
