import Testing

@testable import Observatory

@Suite("Commitments in force")
struct CommitmentTests {
    @Test(
        "A date known by month or year begins on its last possible day",
        arguments: [
            ("2016-02-10", "2016-02-10", "2016-02-09"), ("2016-02", "2016-02-29", "2016-02-28"),
            ("2015-02", "2015-02-28", "2015-02-27"), ("2016", "2016-12-31", "2016-12-30"),
        ])
    func beginsOnTheLastPossibleDay(date: String, first: String, before: String) {
        #expect(Scene().committed(date).on(first).strength == .adopted)
        #expect(Scene().committed(date).on(before).dossier == nil)
    }

    @Test(
        "A date known by month or year ends on its first possible day",
        arguments: [
            ("2016-02-10", "2016-02-10", "2016-02-11"), ("2016-02", "2016-02-01", "2016-02-02"),
            ("2016", "2016-01-01", "2016-01-02"),
        ])
    func endsOnTheFirstPossibleDay(until: String, last: String, after: String) {
        #expect(Scene().committed(until: until).on(last).strength == .adopted)
        #expect(Scene().committed(until: until).on(after).strength == nil)
    }

    @Test("A commitment known to begin and to end only by the same year surely binds on no day")
    func bindsOnNoDay() {
        #expect(Scene().committed("2016", until: "2016").dossier == nil)
        #expect(Scene().committed("2016-05-05", until: "2016-05-05").dossier != nil)
    }

    @Test("A party's own date, act and end win over the commitment's")
    func partysOwnKeysWin() {
        #expect(Scene().committed("2015", own: "2018-03-04").on("2018-03-03").dossier == nil)
        #expect(Scene().committed("2018", own: "2015").on("2017-01-01").strength == .adopted)
        #expect(Scene().committed("2015", own: nil, act: .signed).strength == .signed)
        #expect(Scene().committed("2015", own: nil, act: .proposed).dossier == nil)
        #expect(Scene().committed("2015", own: nil, until: "2020").strength == nil)
    }

    @Test(
        "An act's strength depends on whether the instrument is law",
        arguments: [
            (Commitment.Act.ratified, Strength.binding, Strength.signed),
            (.joined, .binding, .signed), (.adopted, .binding, .adopted),
            (.signed, .signed, .signed), (.endorsed, .adopted, .adopted),
            (.announced, .announced, .announced),
        ])
    func strengthOfAct(act: Commitment.Act, inForce: Strength, otherwise: Strength) {
        #expect(Scene().law().committed("2015", act).strength == inForce)
        #expect(Scene().committed("2015", act).strength == otherwise)
        for stage in Instrument.Stage.allCases where stage != .inForce {
            #expect(Scene().law(stage).committed("2015", act).strength == otherwise)
        }
    }

    @Test("An instrument in force that does not bind in law makes no binding commitment")
    func notLaw() {
        var scene = Scene().committed("2015", .ratified)
        scene.stage = .inForce
        #expect(scene.strength == .signed)
    }

    @Test("A weaker commitment taken on later leaves the stronger one the strongest")
    func weakerLater() {
        let scene = Scene().committed("2015", .signed).committed("2016", .announced)
        #expect(scene.strength == .signed)
    }

    @Test("Strengths are ordered binding, signed, adopted, announced, membership")
    func strengthsInOrder() {
        #expect(Strength.allCases == Strength.allCases.sorted())
        #expect(
            Strength.allCases.reversed() == [.binding, .signed, .adopted, .announced, .membership])
    }

    @Test("A proposal is neither a commitment nor a reason for a dossier")
    func proposalNeverCommits() {
        #expect(Scene().law().committed("2015", .proposed).dossier == nil)
        let accused = Scene().committed("2015", .proposed).breach().attributed(by: "b", .legal)
        #expect(accused.verdict?.standing == .notCommitted)
        #expect(accused.dossier?.pledges.isEmpty == true)
    }

    @Test("The commitments in force are listed the strongest first, then by day")
    func pledgesStrongestFirst() {
        let scene = Scene().committed("2015", .endorsed).committed("2016", .signed)
            .committed("2014", .adopted).committed("2013", .announced, until: "2016")
        #expect(
            scene.verdict?.pledges.map(\.commitment.text) == [
                "commitment-2", "commitment-3", "commitment-1",
            ])
        #expect(
            scene.dossier?.pledges.map(\.commitment.text) == [
                "commitment-4", "commitment-3", "commitment-1", "commitment-2",
            ])
    }

    @Test("A pledge names the provisions that state the norm, and no others")
    func provisionsOfThePledge() {
        #expect(Scene().committed().verdict?.pledges.first?.provisions.map(\.text) == ["on-n"])
        let both = Scene().committed(provisions: ["on-other", "on-n"])
        #expect(both.verdict?.pledges.first?.provisions.map(\.text) == ["on-n"])
        #expect(Scene().committed(provisions: ["on-other"]).dossier == nil)
    }
}
