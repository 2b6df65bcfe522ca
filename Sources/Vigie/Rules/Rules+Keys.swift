import Diagnostics
import Yaml

extension Rules {
    static let keys = [
        yamlSyntax, yamlFeature, yamlLimit, unknownKey, duplicateKey, missingKey, wrongType,
        badDate, badSlug, badAddress, badCountry, badChoice, unknownLanguage,
    ]

    /// A fault of the YAML, as a diagnostic.
    static func breach(_ fault: YamlFault, _ path: String) -> Diagnostic {
        let rule =
            switch fault.kind {
            case .syntax: yamlSyntax
            case .feature: yamlFeature
            case .limit: yamlLimit
            }
        let location = Location(
            path: path, line: fault.place.line, column: fault.place.column,
            length: fault.place.length)
        return rule.breach(fault.message, at: location, help: fault.help)
    }

    private static func page(_ frontMatter: String) -> [Rule.Example] {
        [Rule.Example("pages/example.md", "---\n\(frontMatter)\n---\n")]
    }

    private static func actor(_ frontMatter: String) -> [Rule.Example] {
        [Rule.Example("actors/example.md", "---\n\(frontMatter)\n---\n")]
    }

    static let yamlSyntax = Rule(
        "yaml-syntax", .error,
        why: "The facts are lines of `key: value`, in a form called YAML, and must be readable.",
        accepts: page("title: \"One: two\""), rejects: page("title: One↓: two"))

    static let yamlFeature = Rule(
        "yaml-feature", .error,
        why:
            "At the beginning of a text `*`, `&` and `!` have meanings that hide what an entry says.",
        accepts: page("title: Example\nsummary: \"*starred\""),
        rejects: page("title: Example\nsummary: ↓&a one"))

    static let yamlLimit = Rule(
        "yaml-limit", .error,
        why:
            "An entry with more values, or deeper inside each other, than any real one is a slip.",
        rejects: page(
            "title: Example\nnote: " + String(repeating: "[", count: 63) + "↓[x"
                + String(repeating: "]", count: 64)))

    static let unknownKey = Rule(
        "unknown-key", .error,
        why: "A key that the tool does not know would be forgotten without a word.",
        accepts: page("title: Example\nmenu: true"), rejects: page("title: Example\n↓meno: true"))

    static let duplicateKey = Rule(
        "duplicate-key", .error, why: "Of two equal keys one would be lost.",
        accepts: page("title: Example\norder: 1"), rejects: page("title: Example\n↓title: Other"))

    static let missingKey = Rule(
        "missing-key", .error,
        why: "Without its required keys an entry cannot be shown or counted.",
        accepts: page("title: Example"),
        rejects: [Rule.Example("pages/example.md", "↓---\norder: 1\n---\n")])

    static let wrongType = Rule(
        "wrong-type", .error, why: "Each key has its form: a list is not a text.",
        accepts: page("title: Example\norder: 3"),
        rejects: page("title: Example\norder: ↓three") + page("title: ↓[one, two]")
            + page("title: ↓null"))

    static let badDate = Rule(
        "bad-date", .error,
        why:
            "Dates order the record: they are real days, or months or years where no more is known.",
        accepts: actor("name: A\nkind: company\nlinked-to: []"),
        rejects: [
            Rule.Example("cases/example.md", "---\ntitle: A\nbegan: ↓2018-02-30\ntypes: []\n---\n"),
            Rule.Example("cases/example.md", "---\ntitle: A\nbegan: ↓2018-2-3\ntypes: []\n---\n"),
            Rule.Example("cases/example.md", "---\ntitle: A\nbegan: ↓12/11/2018\ntypes: []\n---\n"),
        ])

    static let badSlug = Rule(
        "bad-slug", .error,
        why: "A slug is an entry's identity and part of its address for ever.",
        accepts: page("title: Example\naliases: [old-example]"),
        rejects: page("title: Example\naliases: ↓[../etc]")
            + [
                Rule.Example(
                    "cases/example.md",
                    "---\ntitle: A\nbegan: 2018\ntypes: []\nrelated: [↓A_b]\n---\n")
            ])

    static let badAddress = Rule(
        "bad-address", .error, why: "A source that cannot be opened proves nothing.",
        accepts: [
            Rule.Example(
                "outlets/example.md", "---\nname: A\nurl: https://example.org/a?b=c#d\n---\n")
        ],
        rejects: [
            Rule.Example("outlets/example.md", "---\nname: A\nurl: ↓javascript:alert(1)\n---\n"),
            Rule.Example("outlets/example.md", "---\nname: A\nurl: ↓//example.org/\n---\n"),
        ])

    static let badCountry = Rule(
        "bad-country", .error,
        why: "Countries are told by their ISO code; `NO` is Norway, whatever YAML makes of it.",
        accepts: actor("name: Norway\nkind: state\ncountry: NO"),
        rejects: actor("name: Norway\nkind: state\ncountry: ↓no"))

    static let badChoice = Rule(
        "bad-choice", .error, why: "Some keys take one of a few words, which the method knows.",
        accepts: actor("name: A\nkind: company"), rejects: actor("name: A\nkind: ↓compagny"))

    static let unknownLanguage = Rule(
        "unknown-language", .error, why: "A text in a language that the site lacks is never shown.",
        accepts: actor("name: {en: A, fr: A}\nkind: company"),
        rejects: actor("name: {en: A, ↓de: A}\nkind: company"))
}
