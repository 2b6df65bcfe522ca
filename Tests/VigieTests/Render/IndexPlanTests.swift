import Observatory
import Testing

@testable import Vigie

@Suite struct IndexPlanTests {
    @Test func anEmptyIndexHasOnePage() {
        let plan = IndexPlan(path: "/en/cases/", [])
        #expect(plan.pages.count == 1)
        #expect(plan.count == 0)
    }

    @Test func pagesHoldTwoHundredAndEveryEntryStandsOnce() {
        let plan = IndexPlan(path: "/en/cases/", [group("y2018", 150), group("y2017", 300)])
        #expect(plan.pages.map { $0.reduce(0) { $0 + $1.entries.count } } == [200, 200, 50])
        let entries = plan.pages.flatMap { $0.flatMap(\.entries) }
        #expect(entries.count == Set(entries).count)
        #expect(plan.count == 450)
    }

    @Test func aGroupThatGoesOnKeepsItsHeading() {
        let plan = IndexPlan(path: "/en/cases/", [group("y2018", 150), group("y2017", 300)])
        #expect(plan.pages.map { $0.map(\.id) } == [["y2018", "y2017"], ["y2017"], ["y2017"]])
    }

    @Test func exactlyTwoHundredNeedNoSecondPage() {
        #expect(IndexPlan(path: "/en/cases/", [group("y2018", 200)]).pages.count == 1)
    }

    @Test func laterPagesStandBelowTheFirst() {
        #expect(IndexPlan.address(0, below: "/fr/cas/") == "/fr/cas/")
        #expect(IndexPlan.address(1, below: "/fr/cas/") == "/fr/cas/page-2/")
    }

    @Test func theNewestComeFirstAndTiesGoBySlug() {
        let groups = IndexPlan.Group.newestFirst(
            [("2017", "b"), ("2018-01-02", "c"), ("2017", "a"), ("2017-03", "d")].compactMap {
                guard let date = PartialDate(iso: $0.0), let slug = Slug($0.1) else { return nil }
                return (date, slug)
            })
        #expect(groups.map(\.id) == ["y2018", "y2017"])
        #expect(groups.flatMap(\.entries).map(\.text) == ["c", "d", "a", "b"])
    }

    private func group(_ id: String, _ count: Int) -> IndexPlan.Group {
        IndexPlan.Group(
            id: id, heading: id, label: id,
            entries: (0..<count).compactMap { Slug("\(id)-\($0)") })
    }
}
