import Testing

@testable import Vigie

@Suite struct HighwireTests {
    private func value(_ name: String, of reference: Reference) -> String? {
        Highwire.tags(reference).first { $0.name == name }?.content
    }

    @Test func anInstitutionMakesAReport() {
        #expect(value("citation_technical_report_institution", of: Sample.report) == "Vigie")
        #expect(value("citation_technical_report_number", of: Sample.report) == "theft, version 3")
        #expect(value("citation_date", of: Sample.report) == "2026/09/14")
        #expect(value("z.itemType", of: Sample.report) == nil)
    }

    @Test func anArticleIsTheNewspapers() {
        #expect(value("z.itemType", of: Sample.article) == "newspaperArticle")
        #expect(value("prism.publicationName", of: Sample.article) == "Le Monde")
        #expect(value("citation_technical_report_institution", of: Sample.article) == nil)
        #expect(value("citation_public_url", of: Sample.article) == "https://example.org/a|b")
        #expect(value("citation_date", of: Sample.article) == "2017/03")
    }

    @Test(arguments: [
        (Byline.institution("Vigie"), "Vigie"),
        (.institution("Vigie Observatory"), "Vigie Observatory,"),
        (.institution("Vigie, the Observatory"), "Vigie the Observatory,"),
        (.person(given: "Anne", family: "de Vries"), "de Vries, Anne"),
    ])
    func aNameOfSeveralWordsIsNotTakenApart(name: (byline: Byline, tag: String)) {
        #expect(Highwire.author(name.byline) == name.tag)
    }
}
