import Diagnostics
import Markup

extension Rules {
    static let bodies = markup.values.sorted { $0.id < $1.id } + [missingImage, otherLanguageLink]

    /// A fault of a body, as a diagnostic.
    ///
    /// - Parameter firstLine: The file's line at which the body begins.
    static func breach(_ fault: Fault, path: String, firstLine: Int) -> Diagnostic {
        guard let rule = markup[fault.rule] else {
            preconditionFailure("no rule for \(fault.rule)")
        }
        let location = Location(
            path: path, line: fault.place.line + firstLine - 1, column: fault.place.column,
            length: fault.place.length)
        return rule.breach(fault.message, at: location, help: fault.help)
    }

    private static func body(_ text: String) -> Rule.Example {
        Rule.Example(
            "pages/example.md",
            "---\ntitle: Example\nsources: "
                + "[{id: one, publisher: P, title: T, url: \"https://example.org/\"}]\n---\n"
                + text + "\n")
    }

    /// The rules of bodies by what Markup calls them.
    private static let markup: [Fault.Rule: Rule] = [
        .limit: Rule(
            Fault.Rule.limit.rawValue, .error,
            why: "A body that is larger or deeper than any real one is a slip, or an attack.",
            rejects: [body(String(repeating: ">", count: 101) + " x").unmarked]),
        .rawHTML: Rule(
            Fault.Rule.rawHTML.rawValue, .error,
            why: "Bodies are Markdown: HTML would let anything onto the page.",
            accepts: [body("`<b>` in code.")], rejects: [body("Some ↓<b>bold</b>.")]),
        .headingLevel: Rule(
            Fault.Rule.headingLevel.rawValue, .error,
            why: "The title is the page's only heading of the first level.",
            accepts: [body("## Two")], rejects: [body("↓# One")]),
        .linkAddress: Rule(
            Fault.Rule.linkAddress.rawValue, .error,
            why:
                "Links lead to entries, to headings or to web and mail addresses, and nowhere else.",
            accepts: [body("[a](https://example.org/) and [](actor:acme)")],
            rejects: [body("[a](↓javascript:alert)"), body("[a](↓other.md)")]),
        .linkText: Rule(
            Fault.Rule.linkText.rawValue, .error,
            why: "A link without words cannot be read out or clicked.",
            rejects: [body("See ↓[](https://example.org/).")]),
        .missingAnchor: missingAnchor,
        .imageAddress: Rule(
            Fault.Rule.imageAddress.rawValue, .error,
            why: "Images stand beside the entry: the site loads nothing from elsewhere.",
            rejects: [body("![a](↓https://example.org/a.png)")]),
        .imageText: Rule(
            Fault.Rule.imageText.rawValue, .error,
            why: "Who cannot see an image reads its words.", rejects: [body("![](↓a.png)")]),
        .unknownCitation: Rule(
            Fault.Rule.unknownCitation.rawValue, .error,
            why: "A citation names one of the entry's sources.",
            accepts: [body("So it is.[^one]")], rejects: [body("So it is.↓[^two]")]),
        .footnoteDefinition: Rule(
            Fault.Rule.footnoteDefinition.rawValue, .error,
            why: "The tool writes the notes from the entry's sources.",
            rejects: [body("So.[^one]\n\n↓[^one]: Note.")]),
    ]

    static let missingAnchor = Rule(
        Fault.Rule.missingAnchor.rawValue, .error, why: "A link to a heading must find it.",
        accepts: [body("[up](#s-two)\n\n## Two")], rejects: [body("[up](↓#s-three)\n\n## Two")])

    static let missingImage = Rule(
        "missing-image", .error, why: "An image that is not there leaves a hole in the page.",
        rejects: [body("![A map](↓map.png)")])

    static let otherLanguageLink = Rule(
        "other-language-link", .warning,
        why: "A reader stays in the language of the page: link the entry, not its address.",
        rejects: [body("[a](↓https://vigie.example/fr/cas/x/)")])
}

extension Rule.Example {
    /// The same, marked at the body's first character.
    fileprivate var unmarked: Rule.Example {
        Rule.Example(path, text.replacing("---\n>", with: "---\n↓>"))
    }
}
