import Diagnostics
import Observatory

extension Form {
    /// The form as JSON Schema (draft 7) knows it, as loosely as it is decoded: an unquoted `2017`
    /// is a number to YAML and a date to us.
    ///
    /// - Parameter languages: The site's; texts have no others.
    func schema(_ languages: [Language]) -> JSON {
        switch self {
        case .string: ["type": ["string", "number", "boolean"]]
        case .text: ["anyOf": [Form.string.schema(languages), Form.texts(languages)]]
        case .date: Form.dates
        case .ref, .id: Form.slugs
        case .subject: Form.subjects
        case .boolean: ["type": "boolean"]
        case .integer: ["type": "integer"]
        case .url: ["type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$"]
        case .language: ["type": "string", "pattern": "^[a-z]{2,3}(-[a-z]{2,8})*$"]
        case .country:
            ["type": "string", "enum": .array(Country.assigned.sorted().map(JSON.string))]
        case .choice(let words): ["type": "string", "enum": .array(words.map(JSON.string))]
        case .list(let item, let orSingle): Form.list(item.schema(languages), orSingle: orSingle)
        case .map(let shape): shape.schema(languages)
        case .byLanguage(let form): Form.map(of: form.schema(languages), languages)
        }
    }

    private static func texts(_ languages: [Language]) -> JSON {
        map(of: Form.string.schema(languages), languages)
    }

    /// A map with a value for each language, at least one.
    private static func map(of value: JSON, _ languages: [Language]) -> JSON {
        let members = languages.map { JSON.Member($0.code, value) }
        return [
            "type": "object", "properties": .object(members), "additionalProperties": false,
            "minProperties": 1,
        ]
    }

    private static func list(_ item: JSON, orSingle: Bool) -> JSON {
        let list: JSON = ["type": "array", "items": item]
        return orSingle ? ["anyOf": [item, list]] : list
    }

    private static let dates: JSON = [
        "anyOf": [
            ["type": "integer", "minimum": 1, "maximum": 9999],
            [
                "type": "string",
                "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
            ],
        ]
    ]

    private static let slugs: JSON = [
        "type": ["string", "integer"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80,
    ]

    private static let subjects: JSON = {
        let kinds = EntryKind.allCases.map(\.rawValue).joined(separator: "|")
        return ["type": "string", "pattern": .string("^(\(kinds)):[a-z0-9]+(-[a-z0-9]+)*$")]
    }()
}

extension Shape {
    /// The map as JSON Schema: its keys and no others.
    func schema(_ languages: [Language]) -> JSON {
        let properties = keys.map { JSON.Member($0.name, $0.schema(languages)) }
        let required = keys.filter(\.isRequired).map { JSON.string($0.name) }
        var members: [JSON.Member] = [
            JSON.Member("type", "object"), JSON.Member("properties", .object(properties)),
        ]
        if !required.isEmpty { members.append(JSON.Member("required", .array(required))) }
        return .object(members + [JSON.Member("additionalProperties", false)])
    }
}

extension Key {
    /// The key's value with what it means, for those who hover over it.
    fileprivate func schema(_ languages: [Language]) -> JSON {
        guard case .object(let members) = form.schema(languages) else { return [:] }
        return .object([JSON.Member("description", .string(meaning))] + members)
    }
}
