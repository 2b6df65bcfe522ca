import Foundation
import Testing

@testable import Vigie

@Suite struct CSLTests {
    @Test func aPageIsAReport() {
        #expect(
            CSL.text(Sample.report, .compact) == """
                [{"id":"vigie-theft-v3","type":"report","title":"R&D: 100% of {it}_#1",\
                "author":[{"literal":"Vigie"}],"publisher":"Vigie","genre":"Case","number":"theft",\
                "version":"3","issued":{"date-parts":[[2026,9,14]]},\
                "URL":"https://vigie.example/en/cases/theft/v3/","language":"en",\
                "abstract":"Two lines\\nof it"}]

                """)
    }

    @Test func anArticleNamesPersonsAndAgencies() {
        #expect(
            CSL.text(Sample.article, .compact) == """
                [{"id":"le-monde-1","type":"article-newspaper","title":"Vraiment\u{202F}?",\
                "author":[{"family":"de Vries","given":"Anne"},{"literal":"AFP"}],\
                "container-title":"Le Monde","issued":{"date-parts":[[2017,3]]},\
                "URL":"https://example.org/a|b","language":"fr"}]

                """)
    }
}
