import Diagnostics
import Yams

/// Reads a file of strings: maps of maps whose leaves are texts or plural forms.
struct StringReader {
    private(set) var table: StringTable
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: TemplateFile, _ wording: Wording) {
        table = StringTable(wording: wording, path: file.path)
        guard let source = SourceText(file, &diagnostics) else { return }
        read(source)
    }

    /// Yams keeps a pointer into the text, which must therefore not be one of the short strings
    /// that Swift keeps in registers: hence the blank lines.
    private mutating func read(_ source: SourceText) {
        let yaml =
            String(decoding: source.bytes, as: UTF8.self) + String(repeating: "\n", count: 16)
        do {
            let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot() else { return }
            guard case .mapping(let mapping) = root else {
                return report("strings are a map of sections", at: root)
            }
            // The parser holds the anchors for as long as it lives.
            withExtendedLifetime(parser) { read(mapping, below: "", depth: 1) }
        } catch let error as YamlError {
            diagnostics.append(StringFileError.diagnostic(error, source))
        } catch {
            diagnostics.append(StringFileError.diagnostic("\(error)", source))
        }
    }

    private mutating func read(_ mapping: Node.Mapping, below section: String, depth: Int) {
        for (key, value) in mapping {
            guard let name = key.scalar?.string, StringReader.isName(name) else {
                report("a key is a word of letters, digits and hyphens", at: key)
                continue
            }
            guard key.anchor == nil, value.anchor == nil, key.alias == nil, value.alias == nil
            else {
                report("'\(name)' has an anchor; write the string out where it is used", at: key)
                continue
            }
            read(value, section.isEmpty ? name : "\(section).\(name)", key, depth)
        }
    }

    private mutating func read(
        _ value: Node, _ path: String, _ key: Node, _ depth: Int
    ) {
        switch value {
        case .scalar(let scalar):
            if let phrase = phrase(scalar, path, key) {
                add(.plain(phrase), path, key)
            }
        case .mapping(let mapping) where Self.isPlural(mapping):
            add(.plural(forms(mapping, path)), path, key)
        case .mapping(let mapping) where depth < 8:
            read(mapping, below: path, depth: depth + 1)
        default:
            report("'\(path)' is neither a text nor a map", at: value)
        }
    }

    private mutating func forms(
        _ mapping: Node.Mapping, _ path: String
    ) -> [PluralForm: Phrase] {
        var forms: [PluralForm: Phrase] = [:]
        for (key, value) in mapping {
            guard let form = key.scalar.flatMap({ PluralForm(rawValue: $0.string) }) else {
                continue
            }
            guard let scalar = value.scalar else {
                report("'\(path).\(form.rawValue)' is not a text", at: value)
                continue
            }
            forms[form] = phrase(scalar, "\(path).\(form.rawValue)", key)
        }
        return forms
    }

    private mutating func phrase(
        _ scalar: Node.Scalar, _ path: String, _ key: Node
    ) -> Phrase? {
        let isBare = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
        guard !isBare, scalar.tag == .implicit || scalar.tag == Tag(.str) else {
            report("'\(path)' has no text", at: key, help: "write it, in quotes if it is special")
            return nil
        }
        guard let phrase = Phrase(scalar.string) else {
            report("'\(path)' has a brace that is no placeholder", at: key, help: "write {name}")
            return nil
        }
        return phrase
    }

    private mutating func add(_ form: StringEntry.Form, _ path: String, _ key: Node) {
        table.entries[path] = StringEntry(form: form, location: location(key))
    }

    private mutating func report(_ message: String, at node: Node, help: String? = nil) {
        diagnostics.append(
            TemplateRules.malformedStrings.breach(message, at: location(node), help: help))
    }

    private func location(_ node: Node) -> Location {
        Location(
            path: table.path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1,
            length: node.scalar?.string.unicodeScalars.count ?? 1)
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
    }

    /// A map whose keys all name plural forms is a counted string.
    private static func isPlural(_ mapping: Node.Mapping) -> Bool {
        !mapping.isEmpty
            && mapping.keys.allSatisfy { key in
                key.scalar.flatMap { PluralForm(rawValue: $0.string) } != nil
            }
    }
}
