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
        #expect(told.allSatisfy { site.told($0).hasPrefix("cases/example.fr.md:1:1") })
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
