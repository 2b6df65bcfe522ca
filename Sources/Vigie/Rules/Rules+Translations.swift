import Diagnostics

extension Rules {
    static let translations = [
        translationWithoutOriginal, translationIntoOriginal, translatedTwice,
        unstampedTranslation, staleTranslation, differingTranslation, missingTranslation,
        untranslatedFact, untranslatedWords,
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
        why: "Readers of both languages find the same headings, sources, links and images.")

    static let missingTranslation = Rule(
        "missing-translation", .note,
        why: "A page without a translation shows the original, with a notice.",
        rejects: [Rule.Example("pages/example.md", "↓---\ntitle: Example\n---\n")])

    private static func effect(_ text: String) -> Rule.Example {
        Rule.Example(
            "cases/example.md",
            "---\ntitle: {en: Example, fr: Exemple}\nbegan: 2018\ntypes: [theft]\n"
                + "sources: [{id: one, publisher: P, title: T, url: \"https://example.org/\"}]\n"
                + "effects: [{text: \(text), source: one}]\n---\n")
    }

    static let untranslatedFact = Rule(
        "untranslated-fact", .warning,
        why: "Facts are told in every language: a page that is translated must not say the rest in "
            + "another one. Names stay as they are.",
        accepts: [
            effect("{en: Ports stood still, fr: Les ports étaient à l’arrêt}"),
            Rule.Example(
                "cases/example.md",
                "---\ntitle: {en: Example, fr: Exemple}\nbegan: 2018\ntypes: [theft]\n"
                    + "targets: [{name: Port of Nowhere}]\n---\n"),
        ],
        rejects: [effect("↓Ports stood still"), effect("↓{en: Ports stood still}")])

    static let untranslatedWords = Rule(
        "untranslated-words", .warning,
        why: "A translation that says six words or more exactly as the original is none; names, "
            + "titles of works and quotations may.",
        accepts: [
            effect("{en: \"Port Authority of Nowhere\", fr: \"Port Authority of Nowhere\"}"),
            Rule.Example(
                "instruments/example.md",
                "---\ntitle: {en: A, fr: A}\ntype: treaty\nadopted: 2018\nstage: in-force\n"
                    + "provisions: [{id: a, locator: \"1\", norms: [help], "
                    + "text: {en: All help, fr: Tous aident}}]\nforum:\n  en: Oxford Institute for Ethics, Law and War\n"
                    + "  fr: Oxford Institute for Ethics, Law and War\n---\n"),
        ],
        rejects: [
            effect(
                "↓{en: All ports of the country stood still, "
                    + "fr: All ports of the country stood still}")
        ])
}
