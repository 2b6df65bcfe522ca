import Diagnostics
import Foundation
import Testing

@testable import Vigie

/// What an editor is told of a translation's file.
@Suite("Mistakes of translators")
struct TranslationMistakesTests {
    @Test("A translation with other headings and sources than its original's is told of each")
    func differingTranslation() async throws {
        let site = try SpecimenSite([
            "cases/example.md": MistakesTests.entry + "\n\n## One\n\n### Two\n",
            "cases/example.fr.md": "---\ntitle: Exemple\n---\n## Une\n\n## Deux\n",
        ])
        defer { site.remove() }
        let told = try await site.check().diagnostics.filter {
            $0.rule == Rules.differingTranslation.id
        }
        #expect(
            told.map(\.message).sorted() == [
                "'Deux' does not stand where the original has 'Two'",
                "'one' is cited in the original and not here",
            ])
        #expect(
            told.map { site.told($0) }.sorted() == [
                "cases/example.fr.md:1:1 differing-translation",
                "cases/example.fr.md:6:1 differing-translation",
            ])
    }

    private func told(_ original: String, _ translation: String, _ rule: Rule) async throws
        -> [Diagnostic]
    {
        let site = try SpecimenSite([
            "cases/example.md": MistakesTests.entry + "\n\n" + original,
            "cases/example.fr.md": "---\ntitle: Exemple\n---\nAinsi.[^one]\n\n" + translation,
        ])
        defer { site.remove() }
        return try await site.check().diagnostics.filter { $0.rule == rule.id }
    }

    @Test("A translation that lost links, images or citations of a section is told of each")
    func lostReferences() async throws {
        let original = """
            ## One

            So.[^one] See [](actor:acme), [a](https://example.org/a) and [b](https://example.org/b).

            ## Two

            So.[^one]

            """
        let translation = """
            ## Une

            Ainsi. Voir [](actor:utopia) et [a](https://example.org/fr/a).

            ## Deux

            Ainsi.[^one]

            """
        let told = try await told(original, translation, Rules.differingTranslation)
        #expect(
            told.map(\.message).sorted() == [
                "'actor:acme' is linked in the original and not here (under 'Une')",
                "'actor:utopia' is linked here and not in the original (under 'Une')",
                "'one' is cited in the original and not here (under 'Une')",
                "1 link to another site here, and 2 in the original (under 'Une')",
            ])
        #expect(told.allSatisfy { $0.location.line == 6 })
    }

    @Test("Sections in another order are told once")
    func sectionsInAnotherOrder() async throws {
        let original = "## One\n\nSo.[^one]\n\n## Two\n\nSee [](actor:acme).\n"
        let other = "## Deux\n\nVoir [](actor:acme).\n\n## Une\n\nAinsi.[^one]\n"
        let told = try await told(original, other, Rules.differingTranslation)
        #expect(
            told.map(\.message) == [
                "'Deux' cites and links what the original has under 'Two'"
            ])
        #expect(told.first?.help == "put the sections in the original's order")
        let same = "## Une\n\nAinsi.[^one]\n\n## Deux\n\nVoir [Acme](actor:acme).\n"
        #expect(try await self.told(original, same, Rules.differingTranslation) == [])
    }

    @Test("Words of the original left in a translation are told where they stand, quotations not")
    func wordsOfTheOriginal() async throws {
        let english = "The port stood still for [two days](actor:acme), it says.[^one]"
        let original = "\(english)\n\n> The port of all ports stood still again.\n\nShort words.\n"
        let copy = try await told(original, original, Rules.untranslatedWords)
        #expect(copy.map(\.location.line) == [6])
        #expect(copy.first?.message == "this paragraph is word for word the original's")
        let french = original.replacingOccurrences(of: "stood still for", with: "fut arrêté")
        #expect(try await told(original, french, Rules.untranslatedWords) == [])
        let twice = try await told(
            "\(english)\n\n- \(english) Again.\n", "\(english)\n\n- \(english) Again.\n",
            Rules.untranslatedWords)
        #expect(
            twice.first?.message
                == "this paragraph is word for word the original's, and so is 1 more")
    }

    @Test("A summary left as it was is told at its key; a title that is a name is not")
    func summaryOfTheOriginal() async throws {
        let words = "All the ports of the country stood still"
        let entry = "---\ntitle: NotPetya\nsummary: \(words)\n---\n"
        let site = try SpecimenSite(["pages/a.md": entry, "pages/a.fr.md": entry])
        defer { site.remove() }
        let told = try await site.check().diagnostics.filter {
            $0.rule == Rules.untranslatedWords.id
        }
        #expect(told.map { site.told($0) } == ["pages/a.fr.md:3:10 untranslated-words"])
    }

    @Test("Each fact that only one language has is told with its key and item")
    func unevenFacts() async throws {
        let facts = """
            ---
            title: {en: Example, fr: Exemple}
            began: 2018
            types: [theft]
            effects:
              - {text: {en: Much, fr: Trop}, source: one}
              - {text: Ports stood still, source: one}
            attributions:
              - {by: acme, to: utopia, date: 2018, basis: technical, text: {fr: Ainsi}, source: one}
            sources: [{id: one, publisher: P, title: T, url: "https://example.org/"}]
            ---
            """
        let site = try SpecimenSite(["cases/example.md": facts])
        defer { site.remove() }
        let told = try await site.check().diagnostics.filter {
            $0.rule == Rules.untranslatedFact.id
        }
        #expect(
            told.map { "\($0.location.line) \($0.message)" } == [
                "7 'text' has no words in fr (effects, item 2)",
                "9 'text' has no words in en (attributions, item 1)",
            ])
        let gaps = try await Translating(content: site.folder.path, jobs: 1).gaps(in: .none)
        #expect(
            gaps.filter { $0.id.slug.text == "example" }.map(\.work) == [
                .facts([.init(key: "text", item: "attributions, item 1", line: 9, words: 1)]),
                .facts([.init(key: "text", item: "effects, item 2", line: 7, words: 3)]),
            ])
    }

    @Test("A translation that is a draft is not said to be absent")
    func draftTranslation() async throws {
        let site = try SpecimenSite([
            "cases/example.md": MistakesTests.entry,
            "cases/example.fr.md": "---\ntitle: Exemple\nstatus: draft\n---\n",
        ])
        defer { site.remove() }
        let missing = try #require(
            try await site.check().diagnostics.first { $0.rule == Rules.missingTranslation.id })
        #expect(missing.message.hasPrefix("the fr translation is a draft"))
        #expect(missing.help == "finish it, then delete `status: draft` in example.fr.md")
    }

    @Test("A translation of nothing is told after what it may be named, where it stands")
    func orphan() async throws {
        let site = try SpecimenSite(["pages/welcom.fr.md": "---\ntitle: Bienvenue\n---\n"])
        defer { site.remove() }
        let breach = try #require(
            try await site.check().diagnostics.first {
                $0.rule == Rules.translationWithoutOriginal.id
            })
        #expect(site.told(breach).hasPrefix("pages/welcom.fr.md:1:1"))
        #expect(breach.message == "'page:welcom' is no entry, so this file translates nothing")
        #expect(breach.help == "did you mean 'page:welcome'? then rename this file")
    }
}
