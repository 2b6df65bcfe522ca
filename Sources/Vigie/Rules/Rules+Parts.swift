import Diagnostics

extension Rules {
    static let parts = [
        contradiction, duplicateID, unknownSource, noSource, dateOrder, dutyWithoutCore,
        articleWithoutAddress, summaryInEveryLanguage, longQuote, duplicateFinding, emptyList,
        placeholder,
    ]

    private static func incident(_ more: String) -> [Rule.Example] {
        [
            Rule.Example(
                "cases/example.md",
                "---\ntitle: Example\nbegan: 2018\ntypes: [theft]\n"
                    + "sources: [{id: one, publisher: P, title: T, url: \"https://example.org/\"}]\n"
                    + more + "\n---\n")
        ]
    }

    private static func article(_ more: String) -> [Rule.Example] {
        [
            Rule.Example(
                "coverage/example.md",
                "---\noutlet: gazette\nlang: fr\ndate: 2018\nheadline: Titre\n" + more + "\n---\n")
        ]
    }

    static let contradiction = Rule(
        "contradiction", .error, why: "Two keys of an entry that cannot both hold are a slip.",
        rejects: incident("related: [↓example]"))

    static let duplicateID = Rule(
        "duplicate-id", .error, why: "An id names one source, element or provision of its entry.",
        rejects: [
            Rule.Example(
                "norms/example.md",
                "---\ntitle: A\nnature: duty\nfamily: protection\naddressees: [state]\nelements:\n"
                    + "  - {id: a, text: One, core: true}\n  - {id: ↓a, text: Two}\n---\n")
        ])

    static let unknownSource = Rule(
        "unknown-source", .error, why: "A fact rests on a source that the entry lists.",
        accepts: incident("effects: [{text: Much, source: one}]"),
        rejects: incident("effects: [{text: Much, source: ↓onee}]"))

    static let noSource = Rule(
        "no-source", .error, why: "A finding or a claim without a source is not published.",
        accepts: incident("effects: [{text: Much, source: [one]}]"),
        rejects: incident("effects: [{text: Much, source: ↓[]}]"))

    static let dateOrder = Rule(
        "date-order", .error, why: "Nothing ends before it begins.",
        accepts: incident("ended: 2018-01"), rejects: incident("ended: ↓2017"))

    static let dutyWithoutCore = Rule(
        "duty-without-core", .error,
        why: "A duty is honoured when every core element of it is: it has at least one.",
        rejects: [
            Rule.Example(
                "norms/example.md",
                "---\ntitle: A\nnature: ↓duty\nfamily: protection\naddressees: [state]\n---\n")
        ])

    static let articleWithoutAddress = Rule(
        "article-without-address", .warning,
        why:
            "Readers should be able to open an article; its page says so where the address was sought "
            + "and not found.",
        accepts: article("url: https://example.org/\nabout: [actor:acme]\nsummary: {en: A, fr: A}")
            + article("address-sought: 2026-11-21\nabout: [actor:acme]\nsummary: {en: A, fr: A}"),
        rejects: [
            Rule.Example(
                "coverage/example.md",
                "↓---\noutlet: gazette\nlang: fr\ndate: 2018\nheadline: Titre\n"
                    + "about: [actor:acme]\nsummary: {en: A, fr: A}\n---\n")
        ])

    static let summaryInEveryLanguage = Rule(
        "summary-in-every-language", .error,
        why:
            "A headline is never translated: the summary tells every reader what the article says.",
        rejects: article("url: https://example.org/\nabout: [actor:acme]\nsummary: ↓Words"))

    static let longQuote = Rule(
        "long-quote", .error,
        why: "Quotations are short: the words of an article are its author's.",
        rejects: article(
            "url: https://example.org/\nabout: [actor:acme]\nsummary: {en: A, fr: A}\n"
                + "quotes: [{lang: fr, text: ↓\(String(repeating: "mots ", count: 70))}]"))

    static let duplicateFinding = Rule(
        "duplicate-finding", .error,
        why: "One case holds one finding per norm, actor and reading: the method counts each once.",
        rejects: incident(
            "findings:\n"
                + "  - {norm: no-theft, actor: acme, reading: breach, because: A, source: one}\n"
                + "  - {norm: ↓no-theft, actor: acme, reading: breach, because: B, source: one}"))

    static let placeholder = Rule(
        "placeholder", .error,
        why: "A new draft holds '…' and the year 0001 where nothing is written yet; readers must "
            + "not see them.",
        accepts: [
            Rule.Example(
                "cases/example.md",
                "---\ntitle: Example\nbegan: 0001\ntypes: []\nstatus: draft\n---\n")
        ],
        rejects: [
            Rule.Example("cases/example.md", "---\ntitle: Example\nbegan: ↓0001\ntypes: []\n---\n"),
            Rule.Example("pages/example.md", "---\ntitle: Example\nsummary: ↓…\n---\n"),
            Rule.Example(
                "cases/example.md",
                "---\ntitle: Example\nbegan: 2017\ntypes: []\neffects: [{text: ↓…}]\n---\n"),
        ])

    static let emptyList = Rule(
        "empty-list", .error,
        why: "A commitment without parties, a norm for nobody or a case of no kind says nothing.",
        accepts: [
            Rule.Example(
                "cases/example.md", "---\ntitle: A\nbegan: 2018\ntypes: []\nstatus: draft\n---\n")
        ],
        rejects: [
            Rule.Example(
                "norms/example.md",
                "---\ntitle: A\nnature: restraint\nfamily: restraint\naddressees: ↓[]\n---\n"),
            Rule.Example("cases/example.md", "---\ntitle: A\nbegan: 2018\ntypes: ↓[]\n---\n"),
        ])
}
