import Foundation
import Observatory
import Testing

@testable import Vigie

@Suite("Translating")
struct TranslatingTests {
    private func gaps(
        _ site: SpecimenSite, past: PastVersions = .none
    ) async throws -> [String: TranslationGap.Work] {
        let gaps = try await Translating(content: site.folder.path, jobs: 2).gaps(in: past)
        return Dictionary(gaps.map { ("\($0.id) \($0.language.code)", $0.work) }) { first, _ in
            first
        }
    }

    @Test("What is missing, a draft, behind or not stamped is listed")
    func listed() async throws {
        let site = try SpecimenSite([
            "pages/a.md": "---\ntitle: One two\n---\nThree four five.\n",
            "pages/b.md": "---\ntitle: B\n---\n", "pages/b.fr.md": "---\ntitle: B\n---\n",
            "pages/c.md": "---\ntitle: C c\n---\n",
            "pages/c.fr.md": "---\ntitle: C\nstatus: draft\n---\n",
            "pages/d.md": "---\ntitle: D\n---\n",
            "pages/d.fr.md": "---\ntitle: D\nof: \"000000000000\"\n---\n",
        ])
        defer { site.remove() }
        let gaps = try await gaps(site)
        #expect(gaps["page:a fr"] == .missing(words: 5))
        #expect(gaps["page:b fr"] == .unstamped)
        #expect(gaps["page:c fr"] == .draft(words: 2))
        #expect(gaps["page:d fr"] == .stale(since: nil))
        #expect(gaps["page:untranslated fr"] == nil)
        #expect(gaps["page:welcome fr"] == nil)
    }

    @Test("What changed since the version that is followed is told word by word")
    func changes() async throws {
        let old = "---\ntitle: Untranslated\n---\n"
        let new = "---\ntitle: Still untranslated\n---\nWords.\n"
        let of = TranslationDigest.of(title: "Untranslated", summary: nil, body: [])
        let site = try SpecimenSite([
            "pages/untranslated.md": new,
            "pages/untranslated.fr.md": "---\ntitle: Non traduit\nof: \"\(of)\"\n---\nMots.\n",
        ])
        defer { site.remove() }
        let past = PastVersions { _, fits in
            [new, "no entry", old].map { Array($0.utf8) }.first(where: fits)
        }
        guard case .stale(let since)? = try await gaps(site, past: past)["page:untranslated fr"]
        else {
            Issue.record("not stale")
            return
        }
        let changes = try #require(since)
        #expect(changes.map(\.part) == ["title", "body"])
        #expect(
            changes[0].rewording.pieces == [
                .removed("Untranslated"), .added("Still untranslated"),
            ])
    }

    @Test("Stamping a translation makes it current, and changes that line alone")
    func stamping() async throws {
        let site = try SpecimenSite([
            "pages/untranslated.md": "---\ntitle: Other\n---\nBody.\n",
            "pages/b.md": "---\ntitle: B\n---\n",
            "pages/b.fr.md": "---\r\ntitle: B\r\n---\r\nÀ « garder »\r\n",
        ])
        defer { site.remove() }
        let translating = Translating(content: site.folder.path, jobs: 1)
        for slug in ["untranslated", "b"] {
            let id = EntryID(.page, try #require(Slug(slug)))
            let path = site.folder.path + "/pages/\(slug).fr.md"
            #expect(try translating.stamp(id, in: [.english, .french]) == [.stamped(path: path)])
            #expect(try translating.stamp(id, in: [.french]) == [.current(path: path)])
        }
        #expect(try await gaps(site)["page:untranslated fr"] != .unstamped)
        let text = try String(contentsOfFile: site.folder.path + "/pages/b.fr.md", encoding: .utf8)
        let parts = text.components(separatedBy: "\r\n")
        #expect(parts.count == 6)
        #expect(parts[2].hasPrefix("of: \""))
        #expect(text.hasSuffix("---\r\nÀ « garder »\r\n"))
        #expect(try await gaps(site)["page:b fr"] == nil)
    }

    @Test("A translation's file has the original's structure and is a draft")
    func file() async throws {
        let original =
            "---\ntitle: \"A: b\"\nsummary: {en: S, fr: S}\n---\n## One\n\n[](actor:acme)\n"
        let site = try SpecimenSite(["pages/a.md": original])
        defer { site.remove() }
        let drafting = try Drafting(content: site.folder.path)
        let id = EntryID(.page, try #require(Slug("a")))
        #expect(try drafting.missingLanguages(of: id) == [.french])
        let text = try drafting.translation(of: id, into: .french)
        #expect(text.contains("title: \"A: b\"\nstatus: draft\n---\n## One\n\n[](actor:acme)\n"))
        try drafting.write(text, to: drafting.path(of: id, in: .french))
        #expect(try await site.check().diagnostics.allSatisfy { $0.severity == .note })
        #expect(try await gaps(site)["page:a fr"] == .draft(words: 5))
        #expect(throws: DraftError.self) { try drafting.translation(of: id, into: .english) }
    }

    @Test("A difference joins to both texts again")
    func rewording() {
        let texts = ["", "a", "a b c d", "b c x d", "x y z", "a b c d e f g", "d c b a"]
        for old in texts {
            for new in texts {
                let pieces = Rewording(from: old, to: new).pieces
                let before = pieces.compactMap { piece -> String? in
                    switch piece {
                    case .kept(let words), .removed(let words): words
                    case .added: nil
                    }
                }
                let after = pieces.compactMap { piece -> String? in
                    switch piece {
                    case .kept(let words), .added(let words): words
                    case .removed: nil
                    }
                }
                #expect(before.joined(separator: " ") == old)
                #expect(after.joined(separator: " ") == new)
                #expect(Rewording(from: old, to: new).isEmpty == (old == new))
            }
        }
    }
}
