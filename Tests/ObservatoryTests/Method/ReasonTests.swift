import Testing

@testable import Observatory

@Suite("Why a finding is not counted")
struct ReasonTests {
    /// All combinations of what decides.
    private static let all: [Circumstances] = [false, true].flatMap { isCommitted in
        [false, true].flatMap { wasCommitted in
            [false, true].flatMap { isHistoric in
                [Norm.Nature.restraint, .duty].flatMap { nature in
                    [Finding.Reading.breach, .honoured].flatMap { reading in
                        Grade.allCases.flatMap { grade in
                            [false, true].map { isRebutted in
                                Circumstances(
                                    isCommitted: isCommitted, wasCommitted: wasCommitted,
                                    isHistoric: isHistoric, nature: nature, reading: reading,
                                    grade: grade, isRebutted: isRebutted)
                            }
                        }
                    }
                }
            }
        }
    }

    @Test("The first reason that fits is given, in the method's order")
    func precedence() {
        #expect(ReasonTests.all.count == 256)
        for facts in ReasonTests.all {
            let expected: Weighing.Reason? =
                if !facts.isCommitted { .notCommitted } else if !facts.wasCommitted {
                    .beforeTheCommitment
                } else if facts.isHistoric {
                    .historic
                } else if facts.reading == .honoured && facts.nature == .restraint {
                    .restraint
                } else if facts.grade == .weak {
                    .weak
                } else if facts.grade == .alleged && facts.isRebutted { .contested } else { nil }
            #expect(Weighing.Reason.first(fitting: facts) == expected)
        }
    }

    @Test("The ids are the method's")
    func ids() {
        #expect(
            Weighing.Reason.allCases.map(\.rawValue) == [
                "not-committed", "before-the-commitment", "historic", "restraint", "weak",
                "contested",
            ])
    }

    @Test("Each reason alone, in a case")
    func eachReason() {
        let accused = Scene().breach().attributed(by: "b", .judicial)
        #expect(accused.weighing?.uncounted == .notCommitted)
        #expect(accused.committed("2021").weighing?.uncounted == .beforeTheCommitment)
        #expect(accused.committed().on("2031-01-01").weighing?.uncounted == .historic)
        let refrained = Scene().committed().honoured().told(.official, by: "b")
        #expect(refrained.weighing?.uncounted == .restraint)
        #expect(Scene.told.weighing?.uncounted == .weak)
        let alleged = Scene.told.attributed(by: "b", .political)
        #expect(alleged.denied(reasoned: true).weighing?.uncounted == .contested)
    }

    @Test("A case counts from the first day of the commitment, to its last")
    func commitmentAtTheBeginning() {
        let accused = Scene().breach("2020-03-01").attributed(by: "b", .judicial)
        #expect(accused.committed("2020-02-29").weighing?.uncounted == nil)
        #expect(accused.committed("2020-03-01").weighing?.uncounted == nil)
        #expect(accused.committed("2020-03-02").weighing?.uncounted == .beforeTheCommitment)
        #expect(accused.committed("2020-03").weighing?.uncounted == .beforeTheCommitment)
        let again = accused.committed("2022")
        #expect(again.committed(until: "2020-03-01").weighing?.uncounted == nil)
        #expect(
            again.committed(until: "2020-02-29").weighing?.uncounted == .beforeTheCommitment)
        #expect(again.committed(until: "2020-03").weighing?.uncounted == nil)
    }

    @Test("A case dated by month or year began on its first possible day")
    func partialBeginning() {
        let accused = Scene().breach("2020").attributed(by: "b", .judicial)
        #expect(accused.committed("2020-01-01").weighing?.uncounted == nil)
        #expect(accused.committed("2020-01-02").weighing?.uncounted == .beforeTheCommitment)
    }

    @Test("A finding's own beginning decides, and it is not seen before")
    func ownBeginning() {
        let scene = Scene().committed("2020")
            .breach("2018", ownPart: (began: "2021-05", ended: nil))
            .attributed(by: "b", .judicial, on: "2019")
        #expect(scene.on("2021-04-30").verdict?.weighings.isEmpty == true)
        #expect(scene.on("2021-05-01").weighing?.uncounted == nil)
        let early = Scene().committed("2015")
            .breach("2020-03-05", ownPart: (began: "2020-03", ended: nil))
        #expect(early.on("2020-03-04").verdict?.weighings.isEmpty == true)
        #expect(early.on("2020-03-05").verdict?.weighings.count == 1)
    }

    @Test("Once withdrawn from, a norm counts nothing")
    func withdrawn() {
        let scene = Scene().committed(until: "2021-01-01").breach().attributed(by: "b", .judicial)
        #expect(scene.on("2021-01-01").verdict?.standing == .breachEstablished)
        #expect(scene.on("2021-01-02").verdict?.standing == .notCommitted)
        #expect(scene.on("2021-01-02").weighing?.uncounted == .notCommitted)
    }
}
