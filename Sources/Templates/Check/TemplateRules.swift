public import Diagnostics

/// What is asked of templates and of their strings.
///
/// Their examples are files laid over a folder whose page `case` has a `title`, a `body` and a flag
/// `contested`, and whose strings are `nav.cases` and `nav.by` (with the placeholder `actor`).
public enum TemplateRules {
    private static func page(_ text: String) -> [Rule.Example] {
        [Rule.Example("case.mustache", text + "\n")]
    }

    private static func french(_ text: String) -> [Rule.Example] {
        [Rule.Example("strings/fr.yaml", text + "\n")]
    }

    /// Template files are UTF-8.
    public static let notText = Rule(
        "template-not-text", .error,
        why: "A file that is not UTF-8 would print as broken letters.")

    /// Tags are closed and hold a name.
    public static let malformedTag = Rule(
        "template-malformed-tag", .error,
        why: "A tag that cannot be read would be left out without a word.",
        accepts: page("<p>{{title}}</p>"), rejects: page("<p>↓{{title</p>"))

    /// Sections are closed in the order in which they were opened.
    public static let unbalancedSection = Rule(
        "template-unbalanced-section", .error,
        why: "A section that ends in the wrong place shows or hides the wrong part of a page.",
        accepts: page("{{#contested}}!{{/contested}}"), rejects: page("↓{{#contested}}!"))

    /// Every name is a field of a view in scope.
    public static let unknownName = Rule(
        "template-unknown-name", .error,
        why: "An unknown name would print nothing, and nobody would notice.",
        accepts: page("<h1>{{title}}</h1>"), rejects: page("<h1>↓{{tilte}}</h1>"))

    /// Every field is used as what it is.
    public static let wrongUse = Rule(
        "template-wrong-use", .error,
        why: "Text must be escaped, markup must not, and only lists, views, flags and texts that "
            + "may be absent make sections.",
        accepts: page("<h1>{{title}}</h1>{{{body}}}"), rejects: page("↓{{{title}}}"))

    /// What is printed fits the place in the markup where it is printed.
    public static let unsafePlace = Rule(
        "template-unsafe-place", .error,
        why: "Escaped text is harmless in elements and between double quotes only; a section that "
            + "leaves a tag half open breaks all that follows when it is not drawn.",
        accepts: page("<a href=\"{{title}}\">x</a>"),
        rejects: page("<a href=↓{{title}}>x</a>"))

    /// Every partial is a file.
    public static let unknownPartial = Rule(
        "template-unknown-partial", .error,
        why: "An unknown partial would leave a hole in the page.",
        rejects: page("↓{{> haed}}"))

    /// No partial includes itself.
    public static let partialCycle = Rule(
        "template-partial-cycle", .error,
        why: "A partial that includes itself would never end.",
        rejects: page("↓{{> case}}"))

    /// No page is beyond all measure.
    public static let tooLarge = Rule(
        "template-too-large", .error,
        why: "Partials that include each other many times over would fill the memory.")

    /// Every page has its template.
    public static let missingPage = Rule(
        "template-missing-page", .error,
        why: "A page without its template cannot be drawn.")

    /// Every template is used.
    public static let unused = Rule(
        "template-unused", .warning,
        why: "A template that no page reaches is forgotten, or its name is misspelt.",
        rejects: [Rule.Example("other.mustache", "↓<p></p>\n")])

    /// String files are maps of texts and plural forms.
    public static let malformedStrings = Rule(
        "strings-malformed", .error,
        why: "A list of strings that cannot be read leaves the interface without words.",
        accepts: french("nav:\n  cases: Cas\n  by: par {actor}"),
        rejects: french("nav:\n  cases: ↓[Cas]\n  by: par {actor}"))

    /// Every string that is used exists.
    public static let unknownString = Rule(
        "strings-unknown", .error,
        why: "An unknown string would leave a hole in the interface.",
        accepts: page("{{t.nav.cases}}"), rejects: page("↓{{t.nav.casse}}"))

    /// Every string exists in every language.
    public static let missingString = Rule(
        "strings-missing", .error,
        why: "A string that a language lacks would leave a hole in its interface.",
        accepts: french("nav:\n  cases: Cas\n  by: par {actor}"), rejects: french("↓# nothing yet"))

    /// A string has the plural forms of its language, and the placeholders that are filled.
    public static let mismatchedString = Rule(
        "strings-mismatched", .error,
        why: "A plural form or a placeholder that differs says another thing in one language.",
        accepts: french("nav:\n  cases: Cas\n  by: par {actor}"),
        rejects: french("nav:\n  cases: Cas\n  ↓by: par {acteur}"))

    /// Every string is used.
    public static let unusedString = Rule(
        "strings-unused", .warning,
        why: "A string that nothing uses is translated for nobody.",
        rejects: french("nav:\n  cases: Cas\n  by: par {actor}\n  ↓old: vieux"))

    /// All of them, in the order of this list.
    public static let all = [
        notText, malformedTag, unbalancedSection, unknownName, wrongUse, unsafePlace,
        unknownPartial,
        partialCycle, tooLarge, missingPage, unused, malformedStrings, unknownString,
        missingString, mismatchedString, unusedString,
    ]
}
