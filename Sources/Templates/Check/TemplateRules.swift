public import Diagnostics

/// What is asked of templates and of their strings.
public enum TemplateRules {
    /// Template files are UTF-8.
    public static let notText = Rule(
        "template-not-text", .error,
        why: "A file that is not UTF-8 would print as broken letters.")

    /// Tags are closed and hold a name.
    public static let malformedTag = Rule(
        "template-malformed-tag", .error,
        why: "A tag that cannot be read would be left out without a word.")

    /// Sections are closed in the order in which they were opened.
    public static let unbalancedSection = Rule(
        "template-unbalanced-section", .error,
        why: "A section that ends in the wrong place shows or hides the wrong part of a page.")

    /// Every name is a field of a view in scope.
    public static let unknownName = Rule(
        "template-unknown-name", .error,
        why: "An unknown name would print nothing, and nobody would notice.")

    /// Every field is used as what it is.
    public static let wrongUse = Rule(
        "template-wrong-use", .error,
        why: "Text must be escaped, markup must not, and only lists, views, flags and texts that "
            + "may be absent make sections.")

    /// What is printed fits the place in the markup where it is printed.
    public static let unsafePlace = Rule(
        "template-unsafe-place", .error,
        why: "Escaped text is harmless in elements and quoted attributes only; a section that "
            + "leaves a tag half open breaks all that follows when it is not drawn.")

    /// Every partial is a file.
    public static let unknownPartial = Rule(
        "template-unknown-partial", .error,
        why: "An unknown partial would leave a hole in the page.")

    /// No partial includes itself.
    public static let partialCycle = Rule(
        "template-partial-cycle", .error,
        why: "A partial that includes itself would never end.")

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
        why: "A template that no page reaches is forgotten, or its name is misspelt.")

    /// String files are maps of texts and plural forms.
    public static let malformedStrings = Rule(
        "strings-malformed", .error,
        why: "A list of strings that cannot be read leaves the interface without words.")

    /// Every string that is used exists.
    public static let unknownString = Rule(
        "strings-unknown", .error,
        why: "An unknown string would leave a hole in the interface.")

    /// Every string exists in every language.
    public static let missingString = Rule(
        "strings-missing", .error,
        why: "A string that a language lacks would leave a hole in its interface.")

    /// A string has the plural forms of its language, and the placeholders that are filled.
    public static let mismatchedString = Rule(
        "strings-mismatched", .error,
        why: "A plural form or a placeholder that differs says another thing in one language.")

    /// Every string is used.
    public static let unusedString = Rule(
        "strings-unused", .warning,
        why: "A string that nothing uses is translated for nobody.")

    /// All of them, in the order of this list.
    public static let all = [
        notText, malformedTag, unbalancedSection, unknownName, wrongUse, unsafePlace,
        unknownPartial,
        partialCycle, tooLarge, missingPage, unused, malformedStrings, unknownString,
        missingString, mismatchedString, unusedString,
    ]
}
