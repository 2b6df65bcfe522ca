import Testing

@testable import Observatory

@Suite("The table of standings")
struct StandingTests {
    private static let grades: [Grade?] = [nil, .alleged, .supported, .established]

    /// All that the table may be asked, a row for every combination that can come about.
    private static let tallies: [Tally] = [Norm.Nature.restraint, .duty].flatMap { nature in
        [false, true].flatMap { isCommitted in
            grades.flatMap { gravest in
                grades.flatMap { bestHonoured in
                    [false, true].flatMap { coversCore in
                        [false, true].map { hasContested in
                            Tally(
                                nature: nature, isCommitted: isCommitted, gravest: gravest,
                                bestHonoured: bestHonoured, coversCore: coversCore,
                                hasContested: hasContested)
                        }
                    }
                }
            }
        }
    }.filter {
        ($0.nature == .duty || $0.bestHonoured == nil)
            && (!$0.coversCore || $0.bestHonoured.map { $0 >= .supported } ?? false)
    }

    /// The table told another way round: by nature, then by what was counted.
    private func expected(_ tally: Tally) -> Standing {
        guard tally.isCommitted else { return .notCommitted }
        let honoured = tally.bestHonoured ?? .weak
        switch (tally.nature, tally.gravest) {
        case (.restraint, .established?): return .breachEstablished
        case (.restraint, .supported?): return .breachSupported
        case (.restraint, .alleged?): return .breachAlleged
        case (.restraint, _): return tally.hasContested ? .contested : .noBreachCounted
        case (.duty, .established?), (.duty, .supported?):
            return honoured >= .supported ? .partlyHonoured : .notHonoured
        case (.duty, .alleged?): return honoured >= .alleged ? .partlyHonoured : .breachAlleged
        case (.duty, _):
            if tally.coversCore { return .honoured }
            if honoured >= .alleged { return .partlyHonoured }
            return tally.hasContested ? .contested : .noFinding
        }
    }

    @Test("The first row that fits, for all that can be counted")
    func everyRow() {
        #expect(StandingTests.tallies.count > 50)
        for tally in StandingTests.tallies { #expect(Standing(tally) == expected(tally)) }
        #expect(Set(StandingTests.tallies.map(Standing.init)) == Set(Standing.allCases))
    }

    @Test("The ids are the method's, in its order")
    func ids() {
        #expect(
            Standing.allCases.map(\.rawValue) == [
                "not-committed", "breach-established", "breach-supported", "breach-alleged",
                "contested", "no-breach-counted", "not-honoured", "honoured", "partly-honoured",
                "no-finding",
            ])
    }

    @Test("Only what is counted makes a standing")
    func onlyWhatIsCounted() {
        let scene = Scene().committed("2018").breach("2017").attributed(by: "b", .judicial)
            .breach("2020").attributed(by: "b", .political)
        #expect(scene.verdict?.standing == .breachAlleged)
        #expect(scene.verdict?.isMarked == true)
        #expect(scene.verdict?.counted == 1)
        #expect(scene.verdict?.uncounted == 1)
    }

    @Test("A duty is honoured when every core element is covered; others need not be")
    func coreElements() {
        let duty = Scene().duty(["one", "two"], beside: ["more"]).committed()
        func standing(_ covered: [String]...) -> Standing? {
            covered.reduce(duty) { $0.honoured($1).told(.official, by: "b") }.verdict?.standing
        }
        #expect(standing(["one", "two"]) == .honoured)
        #expect(standing(["one"], ["two"]) == .honoured)
        #expect(standing(["one", "more"]) == .partlyHonoured)
        #expect(standing([]) == .partlyHonoured)
        #expect(standing() == .noFinding)
    }

    @Test("What is alleged, weak, historic or before the commitment covers no element")
    func whatCoversNothing() {
        let duty = Scene().duty(["one", "two"]).committed()
        let half = duty.honoured(["one"]).told(.official, by: "b")
        #expect(half.honoured(["two"]).told(.press).verdict?.standing == .partlyHonoured)
        #expect(half.honoured(["two"]).told(.official).verdict?.standing == .partlyHonoured)
        #expect(half.honoured(["two"], "2014").told(.research).verdict?.standing == .partlyHonoured)
        #expect(half.honoured(["two"], "2015").told(.research).verdict?.standing == .honoured)
    }

    @Test("A duty without core elements is honoured by nothing")
    func noCoreElement() {
        #expect(Scene().duty([], beside: ["more"]).committed().verdict?.standing == .noFinding)
        let scene = Scene().duty([], beside: ["more"]).committed().honoured(["more"])
        #expect(scene.told(.official, by: "b").verdict?.standing == .partlyHonoured)
    }

    @Test("An alleged breach of a duty gives way to anything honoured, a supported one to the like")
    func breachesOfADuty() {
        let alleged = Scene.kept.breach().attributed(by: "b", .political)
        #expect(alleged.verdict?.standing == .breachAlleged)
        let told = Scene.kept.told(.press).breach()
        #expect(told.attributed(by: "b", .political).verdict?.standing == .partlyHonoured)
        #expect(told.supported().verdict?.standing == .notHonoured)
        #expect(told.attributed(by: "b", .judicial).verdict?.standing == .notHonoured)
        let shown = Scene.kept.told(.official, by: "b").breach()
        #expect(shown.supported().verdict?.standing == .partlyHonoured)
        #expect(shown.attributed(by: "gazette", .media).verdict?.standing == .honoured)
    }

    @Test("The gravest breach and the best that was honoured decide, in whatever order they came")
    func inWhateverOrder() {
        let grave = Scene().committed().breach("2020").supported()
            .breach("2021").attributed(by: "b", .political, on: "2022")
        #expect(grave.verdict?.standing == .breachSupported)
        let honoured = Scene.kept.told(.official, by: "b").honoured(["main"], "2021")
            .told(.press, on: "2022").breach("2022")
            .attributed(by: "b", .judicial, on: "2022")
        #expect(honoured.verdict?.weighings.map(\.uncounted) == [nil, nil, nil])
        #expect(honoured.verdict?.standing == .partlyHonoured)
    }

    @Test("Contested, of a restraint and of a duty, only where nothing is counted")
    func contested() {
        let contested = Scene().committed().breach().attributed(by: "b", .political)
            .denied(reasoned: true)
        #expect(contested.verdict?.standing == .contested)
        #expect(contested.duty().verdict?.standing == .contested)
        #expect(
            contested.duty().honoured([]).told(.press).verdict?.standing == .partlyHonoured)
        let historic = contested.on("2031-01-01")
        #expect(historic.verdict?.standing == .noBreachCounted)
    }
}
