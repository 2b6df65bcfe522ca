import Observatory
import Testing

@testable import Vigie

@Suite struct MatrixTextsTests {
    /// Two texts, of which a state took on one and another state both; a third nobody took on.
    private var stand: Stand {
        Stand(
            norms: [Stand.norm("spare"), Stand.norm("shield")],
            instruments: [
                Stand.instrument("accord", stating: ["spare"]),
                Stand.instrument("call", stating: ["spare", "shield"]),
                Stand.instrument("draft", stating: ["shield"]),
            ],
            actors: [Stand.actor("early"), Stand.actor("late"), Stand.actor("bystander")],
            commitments: [
                Stand.commitment("one", to: "accord", by: ["early"], since: "2015-06-01"),
                Stand.commitment("two", to: "call", by: ["early", "late"], since: "2018-06-01"),
            ])
    }

    @Test func onlyTextsThatSomeOfTheActorsTookOnAreListed() async {
        let assessment = await stand.assessed()
        #expect(taken(by: ["early", "late"], assessment) == ["accord", "call"])
        #expect(taken(by: ["late"], assessment) == ["call"])
        #expect(taken(by: ["bystander"], assessment) == [])
    }

    @Test func aNormNamesTheTextsThatStateIt() async {
        let texts = MatrixTexts(slugs("call", "accord"), await stand.assessed())
        #expect(texts.stating(Stand.slug("spare")) == [0, 1])
        #expect(texts.stating(Stand.slug("shield")) == [0])
        #expect(texts.stating(Stand.slug("unknown")) == [])
    }

    @Test func anActorNamesTheTextsThatBindItOnTheDay() async throws {
        let texts = MatrixTexts(slugs("accord", "call"), await stand.assessed())
        let early = Stand.slug("early")
        #expect(texts.binding(early, on: try #require(Day(2015, 5, 31))) == [])
        #expect(texts.binding(early, on: try #require(Day(2015, 6, 1))) == [0])
        #expect(texts.binding(early, on: .end(of: 2018)) == [0, 1])
        #expect(texts.binding(Stand.slug("bystander"), on: .end(of: 2018)) == [])
    }

    @Test func aChartIsCutToThePartiesOfATextAndToItsNorms() async throws {
        let assessment = await stand.assessed()
        let texts = MatrixTexts(slugs("accord", "call"), assessment)
        let record = assessment.register.record
        let chart = Matrix.Chart(
            kind: .state, norms: record.norms, actors: slugs("late", "early"),
            others: slugs("bystander"))
        let accord = try #require(texts.cut(chart, to: Stand.slug("accord"), on: .end(of: 2020)))
        #expect(accord.actors == slugs("early"))
        #expect(accord.norms.map(\.entry.slug) == slugs("spare"))
        #expect(accord.others == [])
        let call = try #require(texts.cut(chart, to: Stand.slug("call"), on: .end(of: 2020)))
        #expect(call.actors == slugs("late", "early"))
        #expect(texts.cut(chart, to: Stand.slug("call"), on: .end(of: 2016)) == nil)
        #expect(texts.cut(chart, to: Stand.slug("draft"), on: .end(of: 2020)) == nil)
    }

    private func taken(by actors: [String], _ assessment: Assessment) -> [String] {
        MatrixTexts.taken(by: Set(actors.map(Stand.slug)), assessment).map(\.text).sorted()
    }

    private func slugs(_ names: String...) -> [Slug] { names.map(Stand.slug) }
}
