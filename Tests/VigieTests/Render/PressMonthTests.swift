import Testing

@testable import Vigie

@Suite struct PressMonthTests {
    private func month(_ text: String) -> PressMonth { PressMonth(Stand.date(text)) }

    @Test func monthsRunOverTheEndOfAYear() {
        let months = PressMonth.months(from: month("2017-11"), to: month("2018-02-03"))
        #expect(months.map(\.anchor) == ["m2017-11", "m2017-12", "m2018-01", "m2018-02"])
    }

    @Test func anArticleOfAnUnknownMonthStandsBehindItsYear() {
        let months = ["2018-01", "2017", "2017-12", "2017-02"].map(month).sorted()
        #expect(months.map(\.anchor) == ["m2017-02", "m2017-12", "m2017", "m2018-01"])
    }

    @Test func theThreadOpensInFebruary2017() {
        #expect(PressMonth.opening <= month("2017-02-14"))
        #expect(month("2017-01-31") < PressMonth.opening)
    }

    @Test func aFewAreChosenFromTheFirstToTheLast() {
        #expect((1...20).map(\.self).spread(over: 5) == [1, 6, 11, 15, 20])
        #expect([1, 2, 3].spread(over: 5) == [1, 2, 3])
        #expect([1, 2, 3, 4, 5, 6].spread(over: 5).count == 5)
    }
}
