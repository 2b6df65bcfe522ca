import Testing

@testable import Observatory

@Suite("The window of years")
struct HistoricTests {
    /// What is told, the last day on which it counts, and the day after.
    private static let windows: [(Scene, String, String)] = [
        (breach("2016-03-01"), "2026-03-01", "2026-03-02"),
        (breach("2016-03-01", disclosed: "2017-05-06"), "2027-05-06", "2027-05-07"),
        (breach("2016-03-01", disclosed: "2015-05-06"), "2026-03-01", "2026-03-02"),
        (breach("2016-03-01", ended: "2016-12-31"), "2026-12-31", "2027-01-01"),
        (
            breach("2016-03-01", ended: "2016-12-31", disclosed: "2019-01-01"), "2026-12-31",
            "2027-01-01"
        ),
        (breach("2016"), "2026-01-01", "2026-01-02"),
        (breach("2016-03", ended: "2017-04"), "2027-04-01", "2027-04-02"),
        (breach("2016-03", disclosed: "2017"), "2027-01-01", "2027-01-02"),
        (breach("2016-02-29"), "2026-02-28", "2026-03-01"),
        (breach("2016-02-28"), "2026-02-28", "2026-03-01"),
        (
            breach("2016-03-01", ended: "2016-12-31", ownPart: (nil, "2018-01-01")), "2028-01-01",
            "2028-01-02"
        ),
        (breach("2016-03-01", ownPart: ("2017-03-04", nil)), "2027-03-04", "2027-03-05"),
        (
            breach("2016-03-01", ended: "2016-12-31", ownPart: ("2016-05-01", nil)), "2026-12-31",
            "2027-01-01"
        ),
    ]

    private static func breach(
        _ began: String, ended: String? = nil, disclosed: String? = nil,
        ownPart: (String?, String?) = (nil, nil)
    ) -> Scene {
        Scene().committed().breach(
            began, ended: ended, disclosed: disclosed,
            ownPart: (began: ownPart.0, ended: ownPart.1)
        ).attributed(by: "b", .legal)
    }

    @Test("It counts on the last day of the window and is historic on the next", arguments: windows)
    func lastDay(scene: Scene, last: String, next: String) {
        #expect(scene.on(last).weighing?.uncounted == nil)
        #expect(scene.on(next).weighing?.uncounted == .historic)
        #expect(scene.on(next).verdict?.standing == .noBreachCounted)
        #expect(scene.on(next).verdict?.isMarked == true)
    }

    @Test("Of 29 February, in a leap year the 29th, else the 28th is the last day")
    func leapDays() {
        var scene = Scene().committed().breach("2016-02-29")
            .attributed(by: "b", .legal, on: "2016-03-01")
        scene.windowYears = 4
        #expect(scene.on("2020-02-29").weighing?.uncounted == nil)
        #expect(scene.on("2020-03-01").weighing?.uncounted == .historic)
        scene.windowYears = 5
        #expect(scene.on("2021-02-28").weighing?.uncounted == nil)
        #expect(scene.on("2021-03-01").weighing?.uncounted == .historic)
        scene.windowYears = 0
        #expect(scene.on("2016-02-29").weighing?.uncounted == .weak)
        #expect(scene.on("2016-03-01").weighing?.uncounted == .historic)
    }

    @Test("What was honoured becomes historic too")
    func honoured() {
        let scene = Scene.kept.told(.official, by: "b")
        #expect(scene.on("2030-03-01").verdict?.standing == .honoured)
        #expect(scene.on("2030-03-02").verdict?.standing == .noFinding)
    }

    @Test("The day after, over months, years and leap days")
    func dayAfter() {
        for (day, next) in [
            ("2020-02-28", "2020-02-29"), ("2020-02-29", "2020-03-01"),
            ("2021-02-28", "2021-03-01"), ("2021-04-30", "2021-05-01"),
            ("2021-11-30", "2021-12-01"),
            ("2021-12-31", "2022-01-01"), ("2021-01-01", "2021-01-02"),
        ] {
            #expect(Scene.date(day).firstDay.next.description == next)
        }
    }
}
