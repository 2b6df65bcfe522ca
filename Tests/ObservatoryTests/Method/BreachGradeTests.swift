import Testing

@testable import Observatory

@Suite("The grade of a breach")
struct BreachGradeTests {
    private let told = Scene.told

    @Test("Nobody names the actor: weak")
    func nobody() { #expect(told.grade == .weak) }

    @Test(
        "One attribution",
        arguments: [
            (Attribution.Basis.judicial, Grade.established), (.legal, .alleged),
            (.political, .alleged), (.technical, .alleged), (.media, .weak), (.admission, .weak),
        ])
    func oneAttribution(basis: Attribution.Basis, grade: Grade) {
        #expect(told.attributed(by: "b", basis).grade == grade)
    }

    @Test("An admission is one only where the accused speaks of itself")
    func admissions() {
        let linked = told.linked()
        #expect(told.attributed(by: "a", .admission).grade == .established)
        #expect(linked.attributed(by: "a", .admission, to: "g").grade == .weak)
        #expect(linked.attributed(by: "g", .admission, to: "g").grade == .weak)
        #expect(linked.attributed(by: "g", .admission).grade == .weak)
    }

    @Test("A judgment on a linked group counts as legal, evidence included")
    func judgmentOnAGroup() {
        let scene = told.linked().attributed(by: "b", .judicial, to: "g")
        #expect(scene.grade == .alleged)
        #expect(scene.attributed(by: "c", .political).grade == .supported)
        #expect(scene.attributed(by: "c", .political, to: "g").grade == .alleged)
    }

    @Test(
        "Two origins, one of them with evidence",
        arguments: [
            (Attribution.Basis.legal, Attribution.Basis.legal, Grade.supported),
            (.legal, .political, .supported), (.legal, .technical, .supported),
            (.technical, .political, .supported), (.technical, .technical, .supported),
            (.political, .political, .alleged), (.technical, .media, .alleged),
            (.political, .media, .alleged), (.media, .media, .alleged),
            (.media, .admission, .weak), (.legal, .admission, .alleged),
        ])
    func twoOrigins(one: Attribution.Basis, other: Attribution.Basis, grade: Grade) {
        #expect(told.attributed(by: "b", one).attributed(by: "c", other).grade == grade)
        #expect(told.attributed(by: "b", other).attributed(by: "c", one).grade == grade)
    }

    @Test(
        "Supported needs one origin that is not interested, whichever it is",
        arguments: [
            (false, false, Grade.supported), (true, false, .supported), (false, true, .supported),
            (true, true, .alleged),
        ])
    func impartiality(one: Bool, other: Bool, grade: Grade) {
        let scene = told.attributed(by: "b", .legal, interested: one)
            .attributed(by: "c", .political, interested: other)
        #expect(scene.grade == grade)
    }

    @Test("Impartial press makes up for no interested accuser")
    func impartialPress() {
        let scene = told.attributed(by: "b", .legal, interested: true)
            .attributed(by: "c", .technical, interested: true).attributed(by: "gazette", .media)
        #expect(scene.grade == .alleged)
    }

    @Test("An origin that once speaks without interest is impartial")
    func impartialOnce() {
        let scene = told.attributed(by: "b", .legal, interested: true)
            .attributed(by: "b", .political)
            .attributed(by: "c", .political, interested: true)
        #expect(scene.grade == .supported)
    }

    @Test("Interest lowers neither what is alleged nor what is established")
    func interestElsewhere() {
        #expect(told.attributed(by: "b", .political, interested: true).grade == .alleged)
        #expect(told.attributed(by: "b", .judicial, interested: true).grade == .established)
    }

    @Test("How many origins the grade rests on")
    func origins() {
        let press = told.attributed(by: "gazette", .media).attributed(by: "tribune", .media)
        #expect(press.weighing?.origins == 2)
        #expect(press.attributed(by: "b", .political).weighing?.origins == 3)
        #expect(
            press.attributed(by: "b", .political).weights == [.counted, .counted, .counted])
        #expect(press.supported().weighing?.origins == 2)
        #expect(press.supported().weights == [.uncounted, .uncounted, .counted, .counted])
        #expect(told.supported().attributed(by: "b", .legal).weighing?.origins == 2)
        #expect(told.weighing?.origins == 0)
    }

    @Test("An attribution without a source falls away")
    func unsourced() {
        let scene = told.attributed(by: "b", .judicial, sourced: false)
        #expect(scene.grade == .weak)
        #expect(scene.weights == [.unsourced])
    }

    @Test("A breach without a source is weak, whoever is named")
    func unsourcedFinding() {
        let scene = Scene().committed().breach(sourced: false).attributed(by: "b", .judicial)
        #expect(scene.grade == .weak)
    }

    @Test("What bears on other norms, or names others, is shown and weighs nothing")
    func elsewhere() {
        let scene = told.attributed(by: "b", .judicial, norms: ["other"])
            .attributed(by: "b", .judicial, to: "c").attributed(by: "b", .judicial, to: "g")
        #expect(scene.grade == .weak)
        #expect(scene.weights == [.otherNorms, .elsewhere, .elsewhere])
        #expect(told.attributed(by: "b", .judicial, norms: ["other", "n"]).grade == .established)
    }

    @Test("An attribution is seen from its day; a partial date from its first possible day")
    func seenFrom() {
        let scene = told.attributed(by: "b", .political, on: "2020-06")
        #expect(scene.on("2020-05-31").weights == [.later])
        #expect(scene.on("2020-06-01").weights == [.counted])
    }

    @Test("From the day on which it is withdrawn it weighs nothing; of a month from the first")
    func withdrawn() {
        let scene = told.attributed(by: "b", .political, until: "2021-02-03")
        #expect(scene.on("2021-02-02").grade == .alleged)
        #expect(scene.on("2021-02-03").weights == [.withdrawn])
        #expect(scene.on("2021-02-04").grade == .weak)
        let vague = told.attributed(by: "b", .political, until: "2021-02")
        #expect(vague.on("2021-01-31").grade == .alleged)
        #expect(vague.on("2021-02-01").grade == .weak)
    }
}
