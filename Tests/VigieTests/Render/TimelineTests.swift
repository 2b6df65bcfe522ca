import Observatory
import Testing

@testable import Vigie

@Suite struct TimelineTests {
    private func year(_ year: Int, cases: Int, incidents: Int) -> Timeline.Year {
        Timeline.Year(
            year: year, cases: (0..<cases).map { Stand.slug("c\($0)") }, incidents: incidents)
    }

    @Test func yearsWithoutAnythingAreThereToo() {
        let record = Record(
            instruments: [Stand.instrument("charter", stating: [])],
            cases: [Stand.case("old", began: "2013-02", to: "a")])
        let timeline = Timeline(record)
        #expect(timeline.years.map(\.year) == [2013, 2014, 2015])
        #expect(timeline.years.map(\.cases.count) == [1, 0, 0])
        #expect(timeline.years.map(\.instruments.count) == [0, 0, 1])
    }

    @Test func anEmptyRecordHasNoYears() {
        #expect(Timeline(Record()).years.isEmpty)
    }

    @Test func theDrawingHasABlockForEachEntryWhileItsColumnsAreLow() {
        let drawing = Skyline([year(2020, cases: 5, incidents: 3)], title: "")
        #expect(drawing.solid.count { $0 == "M" } == 3)
        #expect(drawing.open.count { $0 == "M" } == 2)
    }

    @Test func aBlockOfATallColumnStandsForSeveralEntries() {
        let years = [year(2020, cases: 100, incidents: 100)]
        let unit = Skyline.entriesPerBlock(years)
        #expect(unit == 5)
        #expect(Skyline(years, title: "").solid.count { $0 == "M" } == 20)
    }
}
