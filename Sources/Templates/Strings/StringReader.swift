import Diagnostics
import Yaml

/// Reads a file of strings: maps of maps whose leaves are texts or plural forms.
struct StringReader {
    private(set) var table: StringTable
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: TemplateFile, _ wording: Wording) {
        table = StringTable(wording: wording, path: file.path)
        guard let source = SourceText(file, &diagnostics) else { return }
        let (root, faults) = YamlReader().read(source.bytes)
        for fault in faults { report(fault.message, at: fault.place, help: fault.help) }
        guard let root else { return }
        guard case .mapping(let pairs) = root.content else {
            report("strings are a map of sections", at: root.place)
            return
        }
        read(pairs, below: "", depth: 1)
    }

    private mutating func read(_ pairs: [YamlNode.Pair], below section: String, depth: Int) {
        var seen: [String: YamlNode.Place] = [:]
        for pair in pairs {
            if let first = seen.updateValue(pair.place, forKey: pair.key) {
                report(twice: pair, first: first)
            } else if StringReader.isName(pair.key) {
                read(pair, section.isEmpty ? pair.key : "\(section).\(pair.key)", depth)
            } else {
                report("a key is a word of letters, digits and hyphens", at: pair.place)
            }
        }
    }

    private mutating func read(_ pair: YamlNode.Pair, _ path: String, _ depth: Int) {
        switch pair.value.content {
        case .scalar(let words, let isPlain):
            if let phrase = phrase(words, isPlain: isPlain, path, pair.place) {
                add(.plain(phrase), path, pair.place)
            }
        case .mapping(let pairs) where Self.isPlural(pairs):
            add(.plural(forms(pairs, path)), path, pair.place)
        case .mapping(let pairs) where depth < 8:
            read(pairs, below: path, depth: depth + 1)
        default:
            report("'\(path)' is neither a text nor a map", at: pair.value.place)
        }
    }

    private mutating func forms(_ pairs: [YamlNode.Pair], _ path: String) -> [PluralForm: Phrase] {
        var forms: [PluralForm: Phrase] = [:]
        for pair in pairs {
            guard let form = PluralForm(rawValue: pair.key) else { continue }
            guard case .scalar(let words, let isPlain) = pair.value.content else {
                report("'\(path).\(form.rawValue)' is not a text", at: pair.value.place)
                continue
            }
            forms[form] = phrase(words, isPlain: isPlain, "\(path).\(form.rawValue)", pair.place)
        }
        return forms
    }

    private mutating func phrase(
        _ words: String, isPlain: Bool, _ path: String, _ place: YamlNode.Place
    ) -> Phrase? {
        if isPlain, ["", "~", "null"].contains(words) {
            report("'\(path)' has no text", at: place, help: "write it, in quotes if it is special")
            return nil
        }
        guard let phrase = Phrase(words) else {
            report("'\(path)' has a brace that is no placeholder", at: place, help: "write {name}")
            return nil
        }
        return phrase
    }

    private mutating func add(_ form: StringEntry.Form, _ path: String, _ place: YamlNode.Place) {
        table.entries[path] = StringEntry(form: form, location: location(place))
    }

    private mutating func report(twice pair: YamlNode.Pair, first: YamlNode.Place) {
        diagnostics.append(
            TemplateRules.malformedStrings.breach(
                "'\(pair.key)' is written twice", at: location(pair.place),
                notes: [Diagnostic.Note("it stands here already", at: location(first))]))
    }

    private mutating func report(
        _ message: String, at place: YamlNode.Place, help: String? = nil
    ) {
        diagnostics.append(
            TemplateRules.malformedStrings.breach(message, at: location(place), help: help))
    }

    private func location(_ place: YamlNode.Place) -> Location {
        Location(path: table.path, line: place.line, column: place.column, length: place.length)
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
    }

    /// A map whose keys all name plural forms is a counted string.
    private static func isPlural(_ pairs: [YamlNode.Pair]) -> Bool {
        !pairs.isEmpty && pairs.allSatisfy { PluralForm(rawValue: $0.key) != nil }
    }
}
