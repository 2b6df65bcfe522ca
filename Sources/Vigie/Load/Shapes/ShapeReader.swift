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
                return mismatch(node, key, "a list", help: "write `\(key): [\(node.hint)]`")
            }
            return value(node, form, of: key).map { .list([$0]) }
        }
        var values: [Value] = []
        for item in items {
            if item.isEmpty {
                note(Rules.wrongType, "empty item in '\(key)'", item.place, help: "take it out")
            } else if let value = value(item, form, of: key) {
                values.append(value)
            }
        }
        return .list(values)
    }

    private mutating func map(_ node: YamlNode, _ shape: Shape, key: String) -> Value? {
        guard case .mapping(let pairs) = node.content else {
            let keys = shape.keys.map(\.name).prefix(3).joined(separator: ", ")
            return mismatch(
                node, key, "\(shape.name): a map with keys such as \(keys)",
                help: "see the keys of \(shape.name) in the content model")
        }
        return .map(fields(pairs, shape, at: node.place))
    }

    private mutating func byLanguage(_ node: YamlNode, _ form: Form, key: String) -> Value? {
        guard case .mapping(let pairs) = node.content else {
            return mismatch(node, key, "a map of languages", help: "write `\(key): {fr: …}`")
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
            return mismatch(node, key, "a text", help: "join the lines into one text")
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
                note(Rules.wrongType, "'\(key)' in \(tongue.code) is no text", pair.value.place)
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
            help: "the site's languages are \(known)")
        return nil
    }

    /// Refuses an unquoted `null` or `~`, which would be read as nothing elsewhere.
    private mutating func isWords(
        _ words: String, isPlain: Bool, _ node: YamlNode, _ key: String
    ) -> Bool {
        guard isPlain, words == "~" || words.lowercased() == "null" else { return true }
        note(
            Rules.wrongType, "'\(key)' is \(words), not a text", node.place,
            help: "leave the key out, or quote the word: \"\(words)\"")
        return false
    }

    private func set(_ words: String, in language: Language) -> String {
        language == .french ? Typography.french(words) : words
    }

    /// Any value that is a single word or line.
    private mutating func scalar(_ node: YamlNode, _ form: Form, key: String) -> Value? {
        guard case .scalar(let words, let isPlain) = node.content else {
            return mismatch(node, key, form.described, help: nil)
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

    fileprivate mutating func note(duplicate pair: YamlNode.Pair, first: YamlNode.Place) {
        note(
            Rules.duplicateKey, "'\(pair.key)' stands here a second time", at: location(pair.place),
            help: "keep one of the two",
            notes: [Diagnostic.Note("the first is here", at: location(first))])
    }

    fileprivate mutating func note(unknown pair: YamlNode.Pair, in shape: Shape) {
        let near = NearMiss.of(pair.key, among: shape.keys.lazy.map(\.name))
        let all = shape.keys.map(\.name).joined(separator: ", ")
        note(
            Rules.unknownKey, "'\(pair.key)' is no key of \(shape.name)", pair.place,
            help: near.map { "did you mean '\($0)'?" } ?? "its keys are \(all)")
    }

    fileprivate mutating func note(
        missingFrom pairs: [YamlNode.Pair], _ shape: Shape, at location: Location
    ) {
        for key in shape.keys where key.isRequired {
            let written = pairs.first { $0.key == key.name }
            if written?.value.isEmpty ?? true {
                note(
                    Rules.missingKey, "'\(key.name)' is missing from \(shape.name)", at: location,
                    help: "add `\(key.name): …` (\(key.form.described))")
            }
        }
    }
}

extension Mark {
    init(_ place: YamlNode.Place) {
        self.init(line: place.line, column: place.column, length: place.length)
    }
}

extension YamlNode {
    /// The node's text for a help line, or an ellipsis.
    fileprivate var hint: String { scalar ?? "…" }
}
