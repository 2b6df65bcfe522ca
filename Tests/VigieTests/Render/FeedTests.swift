import Observatory
import Testing

@testable import Vigie

@Suite struct FeedTests {
    @Test func whatXMLForbidsIsLeftOut() {
        #expect(Desk.legal("a\u{1}b\u{FFFE}c\t\n\u{1F600}é") == "abc\t\n\u{1F600}é")
    }

    @Test func aLegalTextStaysAsItIs() {
        #expect(Desk.legal("« Vigie » & co.") == "« Vigie » & co.")
    }

    @Test func newsIsDatedByItsLatestFact() throws {
        let slug = try #require(Slug("wannacry-2017"))
        let known = try #require(PartialDate(iso: "2017-05-12"))
        let news = News(
            EntryID(.case, slug), known,
            [PartialDate(iso: "2018-09"), nil, PartialDate(iso: "2016")])
        #expect(news.published.description == "2017-05-12")
        #expect(news.updated.description == "2018-09-01")
    }

    @Test func theLatestComesFirst() throws {
        let slug = try #require(Slug("a"))
        let early = News(EntryID(.case, slug), try #require(PartialDate(iso: "2017")))
        let late = News(EntryID(.coverage, slug), try #require(PartialDate(iso: "2018")))
        #expect(News.isLater(late, early))
        #expect(!News.isLater(early, late))
    }
}
