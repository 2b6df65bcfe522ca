import Foundation
import Observatory
import Testing

@testable import Vigie

@Suite("What was published")
struct LastingAddressTests {
    private func published() async throws -> PublishedSite {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        return site
    }

    @Test("fails the build where it would be lost, and is named with the way out")
    func deletion() async throws {
        let site = try await published()
        try site.remove("cases/theft.md")
        try site.remove("cases/theft.fr.md")
        try site.remove("coverage/gazette-2017.md")
        let account = try await site.build()
        #expect(account.written == nil)
        let lost = try #require(account.first(Rules.addressLost))
        #expect(
            lost.message.contains("'/case/theft/'") && lost.message.contains("'/fr/cas/theft/'"))
        #expect(lost.location.path.hasSuffix("ledger/cases/theft.txt"))
        #expect(lost.help?.contains("status: withdrawn") == true)
    }

    @Test("leaves a tombstone when it is withdrawn, and the frozen page")
    func withdrawal() async throws {
        let site = try await published()
        try site.edit(
            "cases/theft.md", "types:",
            "status: withdrawn\nwithdrawn: {date: 2026-02, reason: {en: Unsound, fr: Infondé}}\ntypes:"
        )
        try site.remove("coverage/gazette-2017.md")
        try site.content.write(
            "coverage/gazette-2017.md",
            Data(
                (Example.files["coverage/gazette-2017.md"] ?? "").replacing(
                    "case:theft, ", with: ""
                ).utf8))
        let account = try await site.build()
        #expect(account.written != nil, "\(account.diagnostics.map(\.message))")
        #expect(site.text("fr/cas/theft/index.html")?.contains("Infondé") == true)
        #expect(site.text("en/cases/theft/v1/index.html")?.contains("So it was.") == true)
        #expect(site.text("_redirects")?.contains("/en/cases/theft/ /en/cases/theft/ 410!") == true)
        #expect(site.text("en/cases/theft/versions.json")?.contains("\"withdrawn\"") == true)
        #expect(site.text("en/corrections/feed.xml")?.contains("Unsound") == true)
        #expect(site.text("en/standings/utopia/no-theft/index.html") != nil)
        // Another entry is published on the same day, after the withdrawal.
        try site.edit("norms/help.md", "en: Help", "en: Assistance")
        try await site.publish("2026-03-02")
        let log = try #require(try site.ledgerFiles()["standings/utopia.txt"])
        #expect(String(decoding: log, as: UTF8.self).contains(/then 2026-03-02 .* case:theft\n/))
    }

    @Test("redirects when it is renamed; the frozen page stays where it was, and counting goes on")
    func renaming() async throws {
        let site = try await published()
        let frozen = site.content.folder.appendingPathComponent(
            "ledger/frozen/cases/theft/v1/en.html")
        let before = try Data(contentsOf: frozen)
        for (old, new) in [("theft.md", "robbery.md"), ("theft.fr.md", "robbery.fr.md")] {
            let folder = site.content.folder.appendingPathComponent("cases")
            try FileManager.default.moveItem(
                at: folder.appendingPathComponent(old), to: folder.appendingPathComponent(new))
        }
        try site.edit("cases/robbery.md", "types:", "aliases: [theft]\ntypes:")
        try site.edit("coverage/gazette-2017.md", "case:theft", "case:robbery")
        #expect(try await site.build().broken == ["unpublished-change"])
        #expect(site.text("en/cases/theft/index.html")?.contains("/en/cases/robbery/") == true)
        #expect(site.text("_redirects")?.contains("/fr/cas/theft/ /fr/cas/robbery/ 301") == true)
        let same = try await site.publish("2026-02-01", note: nil)
        #expect(same.published?.versions == [])
        try site.edit("cases/robbery.md", "So it was.", "So it has been.")
        let next = try await site.publish("2026-03-01")
        #expect(next.published?.versions.map(\.number) == [2])
        _ = try await site.build()
        #expect(try Data(contentsOf: frozen) == before)
        #expect(
            site.text("en/cases/theft/v1/index.html") == String(decoding: before, as: UTF8.self))
        #expect(site.text("en/cases/robbery/v2/changes/index.html")?.contains("<ins>") == true)
        #expect(site.text("en/cases/robbery/index.html")?.contains("/en/cases/theft/v1/") == true)
    }

    @Test("explains and points onward when it is taken up into another entry")
    func merger() async throws {
        let site = try PublishedSite([
            "cases/leak.md": "---\ntitle: {en: Leak, fr: Fuite}\nbegan: 2017\ntypes: [leak]\n---\n"
        ])
        try await site.publish("2026-01-01", note: nil)
        try site.remove("cases/leak.md")
        try site.edit(
            "cases/theft.md", "types:",
            "merged: [{from: leak, date: 2026-02-01, reason: {en: One case, fr: Un seul cas}}]\ntypes:"
        )
        let account = try await site.build()
        #expect(account.broken == [])
        let page = try #require(site.text("fr/cas/leak/index.html"))
        #expect(page.contains("Un seul cas") && page.contains("/fr/cas/theft/"))
        #expect(page.contains("/fr/cas/leak/v1/"))
        #expect(site.text("case/leak/index.html")?.contains("/en/cases/leak/") == true)
        #expect(site.text("en/cases/leak/v1/index.html")?.contains("Leak") == true)
    }

    @Test("does not change by a byte when every template and an actor's name do")
    func templates() async throws {
        let site = try await published()
        _ = try await site.build()
        let paths = ["en/cases/theft/v1/index.html", "fr/normes/help/v1/index.html"]
        let before = paths.map { site.text($0) }
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("vigie-templates-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            at: URL(fileURLWithPath: GoldenSitesTests.templates), to: folder)
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appendingPathComponent(path)
            guard path.hasSuffix(".mustache") || path.hasSuffix(".css") else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            let more = path.hasSuffix(".css") ? "\nb{color:red}" : "\n<!-- another -->\n"
            try (text + more).write(to: file, atomically: true, encoding: .utf8)
        }
        site.templates = folder.path
        try site.content.write(
            "actors/utopia.md",
            Data("---\nname: {en: Erewhon, fr: Erewhon}\nkind: state\ncountry: NO\n---\n".utf8))
        #expect(try await site.build().unpublished == 0)
        #expect(site.text("en/cases/theft/index.html")?.contains("<!-- another -->") == true)
        #expect(paths.map { site.text($0) } == before)
        #expect(before.allSatisfy { $0 != nil })
    }

    @Test("is named where somebody tampered with it")
    func tampering() async throws {
        let site = try await published()
        try site.edit("ledger/frozen/cases/theft/v1/fr.html", "Vraiment", "Certainement")
        let account = try await site.build()
        #expect(account.written == nil)
        let breach = try #require(account.first(Rules.frozenPage))
        #expect(breach.message == "version 1 of case:theft (fr) is not as it was published")
        #expect(breach.location.path.hasSuffix("ledger/frozen/cases/theft/v1/fr.html"))
        #expect(breach.notes.first?.location.line == 8)
        try site.edit("ledger/frozen/cases/theft/v1/fr.html", "Certainement", "Vraiment")
        try site.edit("ledger/frozen/cases/theft/v1/facts.json", "\"date\"", "\"Date\"")
        let facts = try #require(try await site.build().first(Rules.frozenPage))
        #expect(facts.message == "version 1 of case:theft (facts) is not as it was published")
        #expect(facts.notes.first?.location.line == 9)
    }

    @Test("is all that a release may show")
    func release() async throws {
        let site = try await published()
        #expect(try await site.build(release: true).written != nil)
        try site.edit("cases/theft.md", "So it was.", "So it has been.")
        #expect(try await site.build().written != nil)
        #expect(try await site.build(release: true).written == nil)
        #expect(try await site.build(strict: true).written == nil)
    }

    @Test("is asked for only where something was")
    func withoutLedger() async throws {
        let site = try PublishedSite()
        let account = try await site.build(release: true)
        #expect(account.unpublished == 0 && account.written != nil)
        #expect(site.text("en/corrections/index.html") == nil)
        #expect(site.text("en/cases/theft/index.html")?.contains("versions.json") == false)
    }

    @Test("keeps a standing's address when nothing is said of the pair any more")
    func formerStanding() async throws {
        let site = try await published()
        #expect(try await site.build().written != nil)
        #expect(site.text("en/standings/utopia/help/index.html") != nil)
        try site.edit(
            "commitments/utopia-signs.md", "act: ratified", "act: ratified\nprovisions: [one]")
        try await site.publish("2026-02-01")
        #expect(try await site.build().broken == [])
        let page = try #require(site.text("fr/constats/utopia/help/index.html"))
        #expect(page.contains("Ancien constat") && page.contains("absent du dossier"))
    }
}
