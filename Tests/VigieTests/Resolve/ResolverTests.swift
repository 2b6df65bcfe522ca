import Diagnostics
import Foundation
import Observatory
import Testing

@testable import Vigie

@Suite("Resolving")
struct ResolverTests {
    private func register(_ files: [String: String], drafts: Bool = false) async throws -> Register
    {
        let site = try SpecimenSite(files)
        defer { site.remove() }
        return try await site.check(drafts: drafts).product
    }

    private let theft = """
        ---
        title: {en: Theft, fr: Vol}
        began: 2016
        types: [theft]
        attributions: [{by: acme, to: utopia, date: 2017, basis: technical, source: s}]
        findings: [{norm: no-theft, actor: utopia, reading: breach, because: {en: A, fr: B}, source: s}]
        sources: [{id: s, publisher: P, title: T, url: "https://example.org/"}]
        related: [other]
        ---
        See [](norm:no-theft).
        """

    private let other = "---\ntitle: {en: Other, fr: Autre}\nbegan: 2015\ntypes: [leak]\n---\n"

    @Test("Drafts are left out unless they are asked for")
    func drafts() async throws {
        let draft = EntryIdentity.id(.case, "unfinished")
        #expect(try await !register([:]).record.contains(draft))
        #expect(try await register([:], drafts: true).record.contains(draft))
    }

    @Test("Withdrawn entries leave the record and are kept for their tombstones")
    func withdrawn() async throws {
        let register = try await register([:])
        #expect(register.withdrawn.map(\.slug.text) == ["retracted"])
        #expect(!register.record.contains(EntryIdentity.id(.case, "retracted")))
    }

    @Test("References are turned round")
    func backlinks() async throws {
        let files = ["cases/theft.md": theft, "cases/other.md": other]
        let links = try await register(files).backlinks
        let slugs = { (text: String) in EntryIdentity.page(text).slug }
        #expect(links.casesAccusing[slugs("utopia")] == [slugs("theft")])
        #expect(links.casesSpeaking[slugs("acme")] == [slugs("theft")])
        #expect(links.casesOfNorm[slugs("no-theft")] == [slugs("theft")])
        #expect(links.relatedCases[slugs("other")] == [slugs("theft")])
        #expect(links.commitmentsOfInstrument[slugs("charter")] == [slugs("utopia-signs")])
        #expect(
            links.mentions[EntryIdentity.id(.norm, "no-theft")] == [
                EntryIdentity.id(.case, "theft")
            ])
    }

    @Test("A stale translation is known by the digest, not by the clock")
    func stale() async throws {
        let page = "---\ntitle: Untranslated, changed\n---\n"
        let register = try await register(["pages/untranslated.md": page])
        let entry = try #require(register.record.entry(EntryIdentity.page("untranslated")))
        #expect(register.translations.state(of: entry, in: .french) == .stale)
        #expect(register.translations.state(of: entry, in: .english) == .original)
    }

    @Test("An entry without a translation is known to lack it")
    func missing() async throws {
        let register = try await register(["pages/one.md": "---\ntitle: One\n---\nBody\n"])
        let entry = try #require(register.record.entry(EntryIdentity.page("one")))
        #expect(register.translations.state(of: entry, in: .french) == .missing)
        #expect(
            register.translations.languages(of: entry, among: [.english, .french]) == [.english])
    }

    @Test("Unknown references come with the nearest name, or with the kind that has it")
    func suggestions() async throws {
        let site = try SpecimenSite([
            "cases/theft.md": theft.replacingOccurrences(of: "by: acme", with: "by: acmee"),
            "cases/other.md": other + "[](actor:gazette)\n",
        ])
        defer { site.remove() }
        let help = try await site.check().diagnostics.compactMap(\.help)
        #expect(help.contains("did you mean 'acme'?"))
        #expect(help.contains("this is an outlet: write the slug of an actor"))
    }

    @Test("The order of files changes nothing, nor does the number of cores")
    func determinism() async throws {
        let files = ["cases/theft.md": theft, "cases/other.md": other]
        let site = try SpecimenSite(files)
        defer { site.remove() }
        let one = try await site.check(jobs: 1)
        let many = try await site.check(jobs: 5)
        #expect(one.diagnostics == many.diagnostics)
        #expect(one.product.record.cases == many.product.record.cases)
    }
}
