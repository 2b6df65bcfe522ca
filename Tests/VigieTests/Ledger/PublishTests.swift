import Foundation
import Observatory
import Testing

@testable import Vigie

@Suite("Publishing")
struct PublishTests {
    private let theft = EntryIdentity.id(.case, "theft")

    @Test("makes a version of everything, and frozen pages that hold all that they need")
    func firstPublication() async throws {
        let site = try PublishedSite()
        let account = try await site.publish("2026-01-01", note: nil)
        let published = try #require(account.published)
        #expect(published.versions.contains { $0.id == theft && $0.number == 1 })
        #expect(!published.versions.contains { $0.id.kind == .actor })
        _ = try await site.build()
        for path in ["en/cases/theft/v1/index.html", "fr/cas/theft/v1/index.html"] {
            let page = try #require(site.text(path))
            #expect(page.contains("<style>") && page.contains("noindex"))
            #expect(page.contains("href=\"../../../../case/theft/\""))
            #expect(page.contains("../../../../actor/utopia/"))
            #expect(!page.contains("src=") && !page.contains("stylesheet"))
            #expect(page.matches(of: /href="\//).isEmpty, "no link names the site's root")
            let style = try #require(page.firstMatch(of: /style-src (?:&#39;|')(sha256-[^&']+)/)?.1)
            #expect(site.text("_headers")?.contains("style-src 'self' '\(style)'") == true)
        }
        #expect(site.text("fr/cas/theft/v1/index.html")?.contains("1er\u{A0}janvier") == true)
        #expect(
            site.text("en/standings/utopia/no-theft/index.html")?.contains("As published") == true)
    }

    @Test("keeps the facts of a version as data, the same beside its page in every language")
    func facts() async throws {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        try site.edit("cases/theft.md", "So it was.", "So it has been.")
        try site.edit("cases/theft.md", "en: The theft", "en: The robbery")
        try await site.publish("2026-02-01")
        _ = try await site.build()
        for (version, title) in [(1, "The theft"), (2, "The robbery")] {
            let text = try #require(site.text("en/cases/theft/v\(version)/index.json"))
            #expect(site.text("fr/cas/theft/v\(version)/index.json") == text)
            let facts = try #require(
                try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            #expect(facts["version"] as? Int == version)
            #expect((facts["title"] as? [String: String])?["en"] == title)
            let pages = try #require(facts["pages"] as? [String: String])
            #expect(pages["fr"]?.hasSuffix("/fr/cas/theft/v\(version)/") == true)
        }
        #expect(site.text("en/pages/about/v1/index.json") == nil)
    }

    @Test("again after an edit leaves the first version as it was, and tells what changed")
    func secondVersion() async throws {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        let before = try site.ledgerFiles()
        try site.edit("cases/theft.md", "So it was.", "So it has been.")
        try site.edit("cases/theft.fr.md", "Vraiment ? Oui.", "Vraiment ? Certes.")
        let changed = try await site.build()
        #expect(changed.unpublished == 1)
        #expect(site.text("en/cases/theft/index.html")?.contains("Changed since version 1") == true)
        let account = try await site.publish("2026-02-01", correction: true)
        #expect(account.published?.versions == [.init(id: theft, number: 2, isCorrection: true)])
        let after = try site.ledgerFiles()
        for (path, bytes) in before where path.hasPrefix("frozen/") {
            #expect(after[path] == bytes)
        }
        _ = try await site.build()
        #expect(site.text("en/cases/theft/v2/index.html")?.contains("So it has been.") == true)
        let english = try #require(site.text("en/cases/theft/v2/changes/index.html"))
        #expect(english.contains("So it <del>was.</del> <ins>has been.</ins>"))
        let french = try #require(site.text("fr/cas/theft/v2/changes/index.html"))
        #expect(french.contains("<del>Oui.</del> <ins>Certes.</ins>"))
        #expect(site.text("fr/corrections/index.html")?.contains("Changed (fr)") == true)
        #expect(site.text("en/corrections/feed.xml")?.contains("/case/theft/#v2") == true)
        #expect(site.text("en/cases/theft/versions.json")?.contains("\"latest\": 2") == true)
    }

    @Test("with nothing to publish changes nothing")
    func nothing() async throws {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        let before = try site.ledgerFiles()
        let account = try await site.publish("2026-02-01", note: nil)
        #expect(account.published?.isNothing == true)
        #expect(try site.ledgerFiles() == before)
    }

    @Test("asks what changed, in every language, and for a date that is not past")
    func asksForNotes() async throws {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        try site.edit("cases/theft.md", "So it was.", "So it has been.")
        let both: [Language] = [.english, .french]
        let unready = Unready(
            stale: [], unnoted: [.init(id: theft, lacks: both, lacksInChanges: [])])
        await #expect(throws: PublicationError.unready(unready)) {
            try await site.publish("2026-02-01", note: nil)
        }
        #expect(
            unready.description.contains(
                "\n  vigie publish case:theft --note-en \"…\" --note-fr \"…\"\n"))
        await #expect(throws: PublicationError.self) { try await site.publish("2025-12-31") }
        let lost = EntryIdentity.id(.case, "lost")
        await #expect(throws: PublicationError.unknown(lost)) {
            try await site.publish("2026-02-01", entries: [lost])
        }
    }

    @Test("refuses a translation that is behind, and tells all that is missing at once")
    func staleTranslation() async throws {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        let before = try site.ledgerFiles()
        try site.edit("cases/theft.md", "So it was.", "So it has been.")
        try site.edit("cases/theft.fr.md", "---\n---", "---\nof: \"000000000000\"\n---")
        try site.edit("pages/about.md", "a-propos}\n---\n", "a-propos}\n---\nMore.\n")
        try site.edit("pages/about.md", "title:", "changes: [{note: {en: More}}]\ntitle:")
        let about = EntryIdentity.id(.page, "about")
        let both: [Language] = [.english, .french]
        let unready = Unready(
            stale: [theft],
            unnoted: [
                .init(id: theft, lacks: both, lacksInChanges: []),
                .init(id: about, lacks: [.french], lacksInChanges: [.french]),
            ])
        await #expect(throws: PublicationError.unready(unready)) {
            try await site.publish("2026-02-01", note: nil)
        }
        #expect(try site.ledgerFiles() == before)
        #expect(
            unready.description == """
                1 translation does not follow the original, and would be frozen with it. See what \
                changed, mend each, then stamp:
                  vigie translate case:theft
                  vigie translate --stamp case:theft
                or publish them as they are, with --allow-stale
                page:about: a note in its `changes` has no words in fr
                1 entry has changed, and nobody says how in every language. Say it of each:
                  vigie publish case:theft --note-en "…" --note-fr "…"
                with --correction where something was wrong; or in `changes` of the entry
                """)
        try site.edit("pages/about.md", "{en: More}", "{en: More, fr: Plus}")
        let account = try await site.publish("2026-02-01", allowsStale: true)
        #expect(account.published?.versions.map(\.id) == [theft, about])
    }

    @Test("takes the editors' words from the entry, each once")
    func changes() async throws {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        try site.edit(
            "cases/theft.md", "types:",
            "changes: [{note: {en: First, fr: Un}, correction: true}]\ntypes:")
        #expect(try await site.publish("2026-02-01", note: nil).published?.isNothing == true)
        try site.edit("cases/theft.md", "So it was.", "So it has been.")
        try await site.publish("2026-02-01", note: nil)
        try site.edit(
            "cases/theft.md", "fr: Un}, correction: true}",
            "fr: Un}}, {note: {en: Second, fr: Deux}}")
        try site.edit("cases/theft.md", "So it has been.", "So it is.")
        try await site.publish("2026-03-01", note: nil)
        let versions = try #require(try await site.ledger().product.entries[theft]?.versions)
        #expect(versions.map { $0.notes.map { $0.words(in: .french) } } == [[], ["Un"], ["Deux"]])
        #expect(versions.map(\.isCorrection) == [false, true, false])
    }

    @Test("publishes the named entries only")
    func named() async throws {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        try site.edit("cases/theft.md", "So it was.", "So it has been.")
        try site.edit("norms/help.md", "en: Help", "en: Assistance")
        let account = try await site.publish("2026-02-01", entries: [theft])
        #expect(account.published?.versions.map(\.id) == [theft])
        let check = try await site.build()
        #expect(check.broken == ["unpublished-change"])
    }

    @Test("tells of a standing that changed: when, from what to what, and what changed it")
    func standings() async throws {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        try site.edit(
            "cases/theft.md",
            "- {by: gazette, to: utopia, date: 2017-02, basis: media, source: paper}",
            "- {by: utopia, to: utopia, date: 2017-02, basis: admission, source: paper}")
        let account = try await site.publish("2026-02-01")
        #expect(account.published?.standings == 1)
        _ = try await site.build()
        let page = try #require(site.text("en/standings/utopia/no-theft/index.html"))
        let told = page.components(separatedBy: "As published").last ?? ""
        #expect(told.contains("Breach established") && told.contains("st ba"))
        #expect(told.contains("/en/cases/theft/") && told.contains("2026-02-01"))
        let feed = try #require(site.text("fr/corrections/flux.xml"))
        #expect(feed.contains("/en/standings/utopia/no-theft/#2026-02-01"))
    }

    @Test("names the case that no longer says what a standing rested on", arguments: [false, true])
    func findingTakenBack(named: Bool) async throws {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        try site.edit(
            "cases/theft.md", "norm: no-theft, actor: utopia", "norm: help, actor: utopia")
        let account = try await site.publish("2026-02-01", entries: named ? [theft] : [])
        #expect(account.published?.standings == 2)
        _ = try await site.build()
        let page = try #require(site.text("en/standings/utopia/no-theft/index.html"))
        let told = page.components(separatedBy: "As published").last ?? ""
        #expect(told.contains("2026-02-01") && told.contains("/en/cases/theft/"))
        #expect(!told.contains("the passing of time"))
    }

    @Test("counts neither the order of keys, nor remarks, nor editors' notes as a change")
    func sameContent() async throws {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        try site.edit(
            "norms/help.md", "family: cooperation", "note: for us\nfamily: cooperation # ours")
        try site.edit(
            "norms/no-theft.md", "nature: restraint\nfamily: restraint",
            "family: restraint\nnature: restraint")
        #expect(try await site.build().unpublished == 0)
    }
}
