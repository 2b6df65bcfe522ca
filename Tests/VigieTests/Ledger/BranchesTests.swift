import Foundation
import Testing

@testable import Vigie

@Suite("Two branches that publish")
struct BranchesTests {
    private static let leak = """
        ---
        title: {en: The leak, fr: La fuite}
        began: 2016-05
        types: [leak]
        attributions: [{by: acme, to: utopia, date: 2017-01-06, basis: technical, source: paper}]
        findings: [{norm: no-theft, actor: utopia, reading: breach, because: {en: It leaked, fr: Il a divulgué}, source: paper}]
        sources: [{id: paper, publisher: La Gazette, title: Fuite, url: "https://example.org/f", lang: fr}]
        ---
        ## What happened

        It came out.
        """

    /// The outcome of a git command in the content folder.
    @discardableResult
    private func git(_ site: PublishedSite, _ arguments: String...) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [
                "git", "-c", "user.name=E", "-c", "user.email=e@example.org", "-C",
                site.content.folder.path,
            ]
            + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    private func commit(_ site: PublishedSite) throws {
        #expect(try git(site, "add", "-A") && git(site, "commit", "-qm", "Work"))
    }

    /// A site under git with a first publication, on the branch `main`.
    private func repository() async throws -> PublishedSite {
        let site = try PublishedSite(["cases/leak.md": BranchesTests.leak])
        try await site.publish("2026-01-01", note: nil)
        #expect(try git(site, "init", "-q", "-b", "main"))
        try commit(site)
        return site
    }

    /// Edits and publishes on a branch of its own.
    private func branch(
        _ name: String, of site: PublishedSite, _ work: (PublishedSite) throws -> Void
    ) async throws {
        #expect(try git(site, "checkout", "-q", "-b", name, "main"))
        try work(site)
        try await site.publish("2026-02-01")
        try commit(site)
    }

    @Test(
        "different cases merge without a conflict, in both orders",
        arguments: [["a", "b"], ["b", "a"]])
    func differentCases(order: [String]) async throws {
        let site = try await repository()
        try await branch("a", of: site) {
            try $0.edit("cases/theft.md", "So it was.", "So it has been.")
            try $0.content.write(
                "cases/fresh-a.md",
                Data("---\ntitle: {en: A, fr: A}\nbegan: 2018\ntypes: [leak]\n---\n".utf8))
        }
        try await branch("b", of: site) {
            try $0.edit("cases/leak.md", "It came out.", "It all came out.")
            try $0.content.write(
                "cases/fresh-b.md",
                Data("---\ntitle: {en: B, fr: B}\nbegan: 2018\ntypes: [leak]\n---\n".utf8))
        }
        #expect(try git(site, "checkout", "-q", order[0]))
        #expect(try git(site, "merge", "-q", "--no-edit", order[1]))
        #expect(try await site.build().broken == [])
        for slug in ["theft", "leak"] {
            #expect(site.text("en/cases/\(slug)/v2/index.html") != nil)
        }
        #expect(try await site.publish("2026-03-01", note: nil).published?.versions == [])
    }

    @Test(
        "the same case conflict, which is explained; mended so, the other change is the next version"
    )
    func sameCase() async throws {
        let site = try await repository()
        try await branch("a", of: site) {
            try $0.edit("cases/theft.md", "So it was.", "So it has been.")
        }
        try await branch("b", of: site) {
            try $0.edit("cases/theft.md", "Papers were taken", "Papers were stolen")
        }
        #expect(try git(site, "merge", "-q", "--no-edit", "a") == false)
        let ledger = try await site.ledger()
        let conflict = try #require(
            ledger.diagnostics.first { $0.rule == Rules.ledgerConflict.id })
        #expect(conflict.location.path.hasSuffix("ledger/cases/theft.txt"))
        #expect(conflict.help?.contains("git checkout --ours") == true)
        #expect(try git(site, "checkout", "--ours", "--", "ledger"))
        #expect(try await site.build().broken == ["unpublished-change"])
        let account = try await site.publish("2026-03-01")
        #expect(account.published?.versions.map(\.number) == [3])
        #expect(try await site.build().broken == [])
    }
}
