import Diagnostics

extension Rules {
    static let translations = [
        translationWithoutOriginal, translationIntoOriginal, translatedTwice,
        unstampedTranslation, staleTranslation, differingTranslation, missingTranslation,
    ]

    static let translationWithoutOriginal = Rule(
        "translation-without-original", .error, why: "A translation translates something.",
        rejects: [Rule.Example("pages/example.fr.md", "↓---\ntitle: Exemple\n---\n")])

    static let translationIntoOriginal = Rule(
        "translation-into-original", .error,
        why: "Of two texts in one language nobody knows which is right.",
        rejects: [Rule.Example("pages/welcome.en.md", "↓---\ntitle: Welcome\n---\n")])

    static let translatedTwice = Rule(
        "translated-twice", .error,
        why: "A text stands in the original, language by language, or in the translation: once.",
        rejects: [Rule.Example("pages/both.fr.md", "---\ntitle: ↓Les deux\n---\n")])

    static let unstampedTranslation = Rule(
        "unstamped-translation", .note,
        why: "`of` says which words of the original a translation follows.",
        rejects: [Rule.Example("pages/untranslated.fr.md", "↓---\ntitle: Non traduite\n---\n")])

    static let staleTranslation = Rule(
        "stale-translation", .warning,
        why: "When the original has moved on, its translation tells readers something else.",
        rejects: [
            Rule.Example(
                "pages/untranslated.fr.md",
                "---\ntitle: Non traduite\nof: ↓\"000000000000\"\n---\n")
        ])

    static let differingTranslation = Rule(
        "differing-translation", .warning,
        why: "Readers of both languages find the same headings and the same sources.")

    static let missingTranslation = Rule(
        "missing-translation", .note,
        why: "A page without a translation shows the original, with a notice.",
        rejects: [Rule.Example("pages/example.md", "↓---\ntitle: Example\n---\n")])
}
