import Diagnostics

extension Rules {
    static let references = [
        unknownReference, unknownPart, referenceToDraft, referenceToWithdrawn, loneOrigin,
        findingMisaddressed, addressTaken, reservedSlug,
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

    static let unknownReference = Rule(
        "unknown-reference", .error, why: "A reference to nothing is a slip, and a dead link.",
        accepts: incident("targets: [{actor: acme}]"),
        rejects: incident("targets: [{actor: ↓acne}]"))

    static let unknownPart = Rule(
        "unknown-part", .error,
        why: "Provisions and elements are named by the ids that their entry gives them.",
        rejects: incident(
            "findings: [{norm: help, actor: utopia, reading: honoured, elements: [↓anser], "
                + "because: A, source: one}]"))

    static let referenceToDraft = Rule(
        "reference-to-draft", .error, why: "A published page cannot lead to one that is not there.",
        rejects: incident("related: [↓unfinished]"))

    static let referenceToWithdrawn = Rule(
        "reference-to-withdrawn", .error,
        why: "What was withdrawn is no longer a fact of the record.",
        rejects: incident("related: [↓retracted]"))

    static let loneOrigin = Rule(
        "lone-origin", .warning,
        why:
            "A made-up origin joins the voices of a joint statement; a misspelt one would count as "
            + "a voice of its own.",
        rejects: incident(
            "attributions: [{by: acme, to: utopia, date: 2018, basis: technical, "
                + "origin: ↓utopi, source: one}]"))

    static let findingMisaddressed = Rule(
        "finding-misaddressed", .error,
        why: "A norm binds those whom it addresses: a gang cannot breach a norm for states.",
        accepts: incident(
            "findings: [{norm: no-theft, actor: utopia, reading: breach, because: A, source: one}]"),
        rejects: incident(
            "findings: [{norm: help, actor: ↓acme, reading: breach, because: A, source: one}]"))

    static let addressTaken = Rule(
        "address-taken", .error, why: "Each address belongs to one thing.",
        accepts: [Rule.Example("pages/example.md", "---\ntitle: A\naliases: [old]\n---\n")],
        rejects: [
            Rule.Example("pages/example.md", "---\ntitle: A\naliases: ↓[example]\n---\n"),
            Rule.Example("pages/cases.md", "↓---\ntitle: A\n---\n"),
        ])

    private static func outlet(_ slug: String, _ more: String = "", mark: String = "")
        -> Rule.Example
    {
        Rule.Example(
            "outlets/\(slug).md", "\(mark)---\nname: A\nlanguages: [fr]\n\(more)---\n")
    }

    private static func article(_ slug: String, mark: String = "") -> Rule.Example {
        Rule.Example(
            "coverage/\(slug).md",
            "\(mark)---\noutlet: gazette\nheadline: A\nlang: fr\ndate: 2017-02-15\n"
                + "url: \"https://example.org/\"\nabout: [actor:acme]\n"
                + "summary: {en: A, fr: A}\n---\n")
    }

    static let reservedSlug = Rule(
        "reserved-slug", .error,
        why:
            "Below its index a kind has pages of the site's own: the next pages of the index, and "
            + "the press by month, by event and the like, each under the name that it has in each "
            + "language. An entry of that name would stand in their place.",
        accepts: [
            outlet("page-turner"), outlet("mois"), article("months-of-noise"),
            Rule.Example("pages/page-2.md", "---\ntitle: A\n---\n"),
        ],
        rejects: [
            outlet("page-2", mark: "↓"), outlet("a", "aliases: ↓[page-3]\n"),
            article("months", mark: "↓"), article("mois", mark: "↓"),
            article("regards-croises", mark: "↓"),
        ])
}
