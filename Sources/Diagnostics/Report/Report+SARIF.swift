extension Report {
    /// The report as SARIF 2.1.0, for the code scanners that read it.
    public func sarif() -> String {
        let named = namedRules()
        let indices = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1.id, $0) })
        let driver: JSON = [
            "name": "vigie",
            "rules": .array(named.map(Report.descriptor(of:))),
        ]
        let run: JSON = [
            "tool": ["driver": driver],
            "columnKind": "unicodeCodePoints",
            "results": .array(
                diagnostics.map { Report.result(of: $0, ruleIndex: indices[$0.rule]) }),
        ]
        let log: JSON = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ]
        return log.text(.indented) + "\n"
    }

    /// The rules that the diagnostics name, by name; one that nobody described has only a name.
    private func namedRules() -> [Rule] {
        let described = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
        let severities = Dictionary(
            diagnostics.map { ($0.rule, $0.severity) }, uniquingKeysWith: max)
        return severities.keys.sorted().map { id in
            described[id] ?? Rule(id, severities[id] ?? .error, why: "")
        }
    }

    private static func descriptor(of rule: Rule) -> JSON {
        let why: JSON = ["text": .string(rule.why.isEmpty ? rule.id : rule.why)]
        return [
            "id": .string(rule.id),
            "shortDescription": why,
            "help": why,
            "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
        ]
    }

    private static func result(of diagnostic: Diagnostic, ruleIndex: Int?) -> JSON {
        let message = [diagnostic.message, diagnostic.help].compactMap(\.self)
            .joined(separator: "\n")
        let related = diagnostic.notes.enumerated().map { index, note in
            physical(note.location, id: index + 1, message: note.message)
        }
        return [
            "ruleId": .string(diagnostic.rule),
            "ruleIndex": .int(ruleIndex ?? -1),
            "level": .string(diagnostic.severity.rawValue),
            "message": ["text": .string(message)],
            "locations": [physical(diagnostic.location)],
            "relatedLocations": .array(related),
        ]
    }

    private static func physical(_ place: Location, id: Int? = nil, message: String? = nil) -> JSON
    {
        let region: JSON = [
            "startLine": .int(place.line),
            "startColumn": .int(place.column),
            "endColumn": .int(place.column + place.length),
        ]
        let physical: JSON = [
            "artifactLocation": ["uri": .string(place.path.asURIReference)], "region": region,
        ]
        var members = [JSON.Member("physicalLocation", physical)]
        if let id { members.insert(JSON.Member("id", .int(id)), at: 0) }
        if let message {
            members.append(JSON.Member("message", ["text": .string(message)]))
        }
        return .object(members)
    }
}

extension UInt8 {
    /// Whether it stands for itself in a path of a URI.
    fileprivate var isPlainInURI: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-._~/".utf8.contains(self)
        }
    }
}

extension String {
    /// A file's path as a URI: relative stays relative, absolute becomes `file:`.
    fileprivate var asURIReference: String {
        let encoded = utf8.reduce(into: "") { uri, byte in
            if byte.isPlainInURI {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return hasPrefix("/") ? "file://" + encoded : encoded
    }
}
