import Observatory

/// The keys that entries of every kind have (content model, Keys by kind).
enum CommonKeys {
    static let source = Shape(
        "a source",
        [
            .required("id", .id), .required("publisher", .string), .required("title", .string),
            .required("url", .url), Key("kind", .choice(Source.Kind.self)), Key("by", .ref),
            Key("origin", .ref), Key("date", .date), Key("author", .list(.string, orSingle: true)),
            Key("lang", .language), Key("archived", .url), Key("accessed", .date),
        ])

    static let withdrawal = Shape(
        "a withdrawal", [.required("date", .date), .required("reason", .text)])

    static let change = Shape(
        "a change", [.required("note", .text), Key("correction", .boolean)])

    static let merger = Shape(
        "a merger",
        [.required("from", .ref), .required("date", .date), .required("reason", .text)])

    /// What an entry says of its own past.
    static let past = [
        Key("changes", .list(.map(change))), Key("merged", .list(.map(merger))),
    ]

    /// The keys after the name of the entry.
    static let rest: [Key] = [
        Key("summary", .text), Key("lang", .language),
        Key("status", .choice(["published", "draft", "withdrawn"])),
        Key("withdrawn", .map(withdrawal)), Key("aliases", .list(.string)),
        Key("sources", .list(.map(source))), Key("note", .string),
    ]

    /// The id or ids of an entry's own sources.
    static let citedSources = Form.list(.id, orSingle: true)

    /// The keys of a kind: its name, what all kinds have, and its own.
    static func with(_ own: [Key], named name: Key = .required("title", .text)) -> [Key] {
        [name] + rest + past + own
    }
}

extension Form {
    /// One of the words of an enumeration.
    static func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ type: Choice.Type
    ) -> Form {
        .choice(type.allCases.map(\.rawValue))
    }
}
