import Foundation
import Observatory
import Testing

@testable import Vigie

@Suite("Words in a language of their own")
struct FrenchWordsTests {
    /// As an editor types it, and as French print has it.
    private static let typed = "« Attaque » d'hier : qui ?"
    private static let set = "«\u{202F}Attaque\u{202F}» d’hier\u{A0}: qui\u{202F}?"

    @Test(
        "are set as French where they are French",
        arguments: [("fr", FrenchWordsTests.set), ("en", FrenchWordsTests.typed)])
    func words(language: String, printed: String) async throws {
        let site = try SpecimenSite(Example.files)
        defer { site.remove() }
        let article = try #require(Example.files["coverage/gazette-2017.md"])
            .replacing("headline: Le vol de l'année", with: "headline: \"\(Self.typed)\"")
            .replacing("lang: fr", with: "lang: \(language)")
            .replacing(
                "summary:", with: "quotes: [{text: \"\(Self.typed)\", lang: \(language)}]\nsummary:"
            )
        try site.write("coverage/gazette-2017.md", Data(article.utf8))
        let theft = try #require(Example.files["cases/theft.md"])
            .replacing(
                "title: Le vol, url: \"https://example.org/p\", lang: fr",
                with: "title: \"\(Self.typed)\", url: \"https://example.org/p\", lang: \(language)")
        try site.write("cases/theft.md", Data(theft.utf8))
        let record = try await site.check().product.record
        let coverage = try #require(record.coverage.first)
        #expect(coverage.headline == printed)
        #expect(coverage.entry.title.wordings.map(\.words) == [printed])
        #expect(coverage.quotes.map(\.text) == [printed])
        let source = record.cases.first?.entry.sources.first { $0.id.text == "paper" }
        #expect(source?.title == printed)
    }
}
