import Observatory

/// The keys that entries of every kind have (content model, Keys by kind).
enum CommonKeys {
    static let source = Shape(
        "a source",
        [
            .required("id", .id, "What the entry calls it: `source: id`, and [^id] in the body."),
            .required("publisher", .string, "Who published it."),
            .required("title", .string, "Its title as printed, in its own language."),
            .required("url", .url, "Where it can be opened."),
            Key(
                "kind", .choice(Source.Kind.self),
                "What it is; press where nothing is said."),
            Key("by", .ref, "The actor who speaks in it."),
            Key("origin", .ref, "The actor whose word it repeats; for a finding's source."),
            Key("date", .date, "When it was published."),
            Key("author", .list(.string, orSingle: true), "Who wrote it, in the order printed."),
            Key("lang", .language, "The language that it is in."),
            Key("archived", .url, "An archived copy, such as the Wayback Machine's."),
            Key("accessed", .date, "When you last opened it."),
        ])

    static let withdrawal = Shape(
        "a withdrawal",
        [
            .required("date", .date, "When it was withdrawn."),
            .required("reason", .text, "Why, for readers, in every language of the site."),
        ])

    static let status = Key(
        "status", .choice(["published", "draft", "withdrawn"]),
        "A draft is on no page until you say published; published where nothing is said.")
    static let withdrawn = Key(
        "withdrawn", .map(withdrawal), "When and why, where the status is withdrawn.")
    static let aliases = Key(
        "aliases", .list(.string), "Slugs that the entry had before: they lead to it for ever.")
    static let sources = Key(
        "sources", .list(.map(source)), "What the entry rests on: each fact names one by its id.")
    static let note = Key("note", .string, "A note for editors; readers never see it.")

    static let change = Shape(
        "a change",
        [
            .required("note", .text, "What changed, for readers, in every language of the site."),
            Key("correction", .boolean, "Whether something was wrong before."),
        ])

    static let merger = Shape(
        "a merger",
        [
            .required("from", .ref, "The slug of the entry that was merged into this one."),
            .required("date", .date, "When."),
            .required("reason", .text, "Why, for readers, in every language of the site."),
        ])

    /// What an entry seldom says: what editors note, and its own past.
    static let rare = [
        note, aliases, withdrawn,
        Key(
            "changes", .list(.map(change)), "What `vigie publish` says of the next version."),
        Key("merged", .list(.map(merger)), "Entries that are part of this one now."),
    ]

    static let summary = Key("summary", .text, "What it is in a sentence or two.")
    static let lang = Key(
        "lang", .language, "The language that you write in; the site's first by default.")

    /// The id or ids of an entry's own sources.
    static let citedSources = Form.list(.id, orSingle: true)

    /// The keys of a kind, the required and usual ones first: what all kinds begin with, its own,
    /// what they rest on, then what is rare.
    static func with(_ own: [Key], named name: Key = title) -> [Key] {
        [name, summary, status] + own + [sources, lang] + rare
    }

    static let title = Key.required("title", .text, "The title, short and without judgement.")
    static let name = Key.required("name", .text, "The name; a map where it differs by language.")
}

extension Form {
    /// One of the words of an enumeration.
    static func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ type: Choice.Type
    ) -> Form {
        .choice(type.allCases.map(\.rawValue))
    }
}
