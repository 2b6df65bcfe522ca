import Observatory
import Testing

@testable import Vigie

@Suite struct CitedPageTests {
    private func page(_ kind: CitedKind, _ name: String, _ version: Int? = nil) -> CitedPage {
        CitedPage(
            kind: kind, name: name, title: "T", titleLanguage: .english, language: .english,
            version: version.map {
                CitedVersion(number: $0, date: Day.end(of: 2026), addresses: [:])
            }, date: Day.end(of: 2026), url: "https://vigie.example/", abstract: nil)
    }

    @Test func keysOfDifferentKindsNeverMeet() {
        #expect(page(.case, "theft").key == "vigie-theft")
        #expect(page(.case, "theft", 3).key == "vigie-theft-v3")
        #expect(page(.norm, "theft", 1).key == "vigie-norm-theft-v1")
        #expect(page(.standing, "utopia/theft").key == "vigie-standing-utopia-theft")
    }

    @Test(arguments: [
        ("The “report”", Language.english, "The ‘report’"),
        ("Le «\u{202F}rapport\u{202F}»", .french, "Le “rapport”"),
        ("Le «\u{202F}rapport\u{202F}»", .english, "Le «\u{202F}rapport\u{202F}»"),
        ("plain", .french, "plain"),
    ])
    func marksInsideMarksAreOfTheSecondOrder(title: (own: String, in: Language, quoted: String)) {
        #expect(Desk.requoted(title.own, in: title.in) == title.quoted)
    }
}
