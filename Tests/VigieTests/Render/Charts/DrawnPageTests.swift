import Foundation
import Observatory
import Testing

@testable import Vigie

@Suite struct DrawnPageTests {
    /// The page of a case, drawn with the templates of this repository.
    private func page(accused: String) async throws -> String {
        let named = Actor(
            entry: Entry(
                id: EntryID(.actor, Stand.slug("accused")), language: .english,
                title: Text(accused, in: .english)), kind: .state)
        let stand = Stand(
            actors: [named, Stand.actor("speaker")],
            cases: [Stand.case("attack", by: "speaker", to: "accused", denied: true)])
        let templates = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../../../templates").standardized.path
        let stationery = try Stationery.load(folder: templates, languages: [.english]).product
        let files = Renderer(stationery).render(await stand.assessed())
        let file = try #require(files.first { $0.path == "en/cases/attack/index.html" })
        var bytes: [UInt8] = []
        file.render(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func wordsOfADrawingAreEscaped() async throws {
        let html = try await page(accused: "A&B <b>")
        #expect(html.contains(">A&amp;B &lt;b&gt;</text>"))
        #expect(html.contains("<title id=\"who-t\">"))
        #expect(!html.contains("<b>"))
    }

    @Test func theDrawingStandsAfterTheAnswersAndBeforeItsTable() async throws {
        let html = try await page(accused: "Ruritania")
        let answer = try #require(html.range(of: "class=\"answer\""))
        let drawing = try #require(html.range(of: "class=\"chart who\""))
        let table = try #require(html.range(of: "<table"))
        #expect(answer.lowerBound < drawing.lowerBound)
        #expect(drawing.lowerBound < table.lowerBound)
    }
}
