import Testing

@testable import Vigie

@Suite struct RISTests {
    @Test func aPageIsAReport() {
        let lines = RIS.text(Sample.report).split(
            separator: "\r\n", omittingEmptySubsequences: false)
        #expect(
            lines == [
                "TY  - RPRT", "AU  - Vigie", "TI  - R&D: 100% of {it}_#1", "PB  - Vigie",
                "M1  - theft, version 3", "SN  - theft, version 3", "M3  - Case",
                "DA  - 2026/09/14/", "PY  - 2026",
                "UR  - https://vigie.example/en/cases/theft/v3/", "LA  - en",
                "AB  - Two lines of it",
                "ER  - ", "",
            ])
    }

    @Test func anArticleIsNews() {
        let text = RIS.text(Sample.article)
        #expect(text.hasPrefix("TY  - NEWS\r\nAU  - de Vries, Anne\r\nAU  - AFP\r\n"))
        #expect(text.contains("\r\nT2  - Le Monde\r\n"))
        #expect(!text.contains("PB  - "))
    }

    @Test(arguments: [
        ("2017-05-12", "2017/05/12/"), ("2017-05", "2017/05//"), ("2017", "2017///"),
    ])
    func aDateKeepsItsPrecision(date: (iso: String, ris: String)) {
        #expect(RIS.date(Stand.date(date.iso)) == date.ris)
    }

    @Test func noValueBreaksTheLine() {
        #expect(RIS.line("a\r\nb\tc\u{85}d") == "a  b c d")
    }
}
