import Foundation
import Observatory
import Testing

@testable import Vigie

@Suite("What the record still lacks")
struct NewsroomTests {
    private func rules(_ more: String, asOf: Day?) async throws -> [String] {
        let site = try SpecimenSite([
            "cases/theft.md": """
            ---
            title: {en: The theft, fr: Le vol}
            began: 2016-03
            types: [theft]
            sources: [{id: one, publisher: P, title: T, url: "https://example.org/", archived: "https://web.archive.org/web/2018/https://example.org/"}]
            \(more)
            ---
            """
        ])
        defer { site.remove() }
        let options = BuildOptions(
            content: site.folder.path, templates: GoldenSitesTests.templates, asOf: asOf)
        let account = try await Press(options).checkNewsroom()
        #expect(account.diagnostics.filter { $0.severity == .error } == [])
        let known = Set(Rules.newsroom.map(\.id))
        return account.diagnostics.filter { known.contains($0.rule) }.sorted()
            .map { "\($0.location.line) \($0.rule)" }
    }

    @Test("A review holds two years from its last possible day, by the date of record")
    func reviews() async throws {
        let line = "reviewed: 2018-05"
        #expect(try await rules(line, asOf: Day(2020, 5, 31)) == [])
        #expect(try await rules(line, asOf: Day(2020, 6, 1)) == ["1 unreviewed-case"])
        #expect(try await rules("note: none", asOf: Day(2016, 4, 1)) == ["1 unreviewed-case"])
    }

    @Test("A request for reply counts until it is answered")
    func replies() async throws {
        let asked = "reviewed: 2018\nreplies:\n  - {by: acme, requested: 2018-01}"
        #expect(try await rules(asked, asOf: Day(2018, 6, 1)) == ["8 unanswered-request"])
        let answered = asked.replacingOccurrences(of: "}", with: ", received: 2018-02}")
        #expect(try await rules(answered, asOf: Day(2018, 6, 1)) == [])
    }

    @Test("A finding needs a second origin, a source an archived copy")
    func findings() async throws {
        let one = """
            reviewed: 2018
            attributions:
              - {by: acme, to: utopia, date: 2017, basis: technical, source: one}
            findings:
              - {norm: no-theft, actor: utopia, reading: breach, because: {en: A, fr: A}, source: one}
            """
        #expect(try await rules(one, asOf: Day(2018, 6, 1)) == ["10 lone-finding"])
        let two = one.replacingOccurrences(
            of: "findings:",
            with: "  - {by: gazette, to: utopia, date: 2017, basis: media, source: one}\nfindings:")
        #expect(try await rules(two, asOf: Day(2018, 6, 1)).count <= 1)
    }

    @Test("The page tells the same in both languages, and is linked from every page")
    func page() async throws {
        let site = try await MadeSite(["pages/a.md": "---\ntitle: Alone\n---\n"])
        defer { site.remove() }
        let english = try #require(site.text("en/newsroom/index.html"))
        let french = try #require(site.text("fr/redaction/index.html"))
        #expect(english.contains("<h2 id=\"missing-translation\">Not translated</h2>"))
        #expect(english.contains(">Alone</a>"))
        #expect(french.contains("<h2 id=\"missing-translation\">À traduire</h2>"))
        #expect(try #require(site.text("en/index.html")).contains("href=\"/en/newsroom/\""))
    }
}
