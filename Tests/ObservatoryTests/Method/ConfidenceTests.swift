import Testing

@testable import Observatory

@Suite("Confidence")
struct ConfidenceTests {
    private func ruling(
        _ grade: Grade, _ origins: Int, _ reading: Finding.Reading = .breach,
        uncounted: Weighing.Reason? = nil
    ) -> Ruling {
        Ruling(
            reading: reading, elements: [], grade: grade, origins: origins, uncounted: uncounted,
            isDisputed: false)
    }

    @Test(
        "By grade and number of origins",
        arguments: [
            (Grade.established, 1, Confidence.high), (.established, 5, .high),
            (.supported, 2, .medium), (.supported, 3, .high), (.supported, 1, .medium),
            (.alleged, 1, .low), (.alleged, 2, .low), (.alleged, 3, .medium),
            (.alleged, 9, .medium),
        ])
    func rows(grade: Grade, origins: Int, confidence: Confidence) {
        for standing in [Standing.breachAlleged, .breachSupported, .notHonoured] {
            #expect(Confidence(in: standing, of: [ruling(grade, origins)]) == confidence)
        }
        for standing in [Standing.honoured, .partlyHonoured] {
            let honoured = ruling(grade, origins, .honoured)
            #expect(Confidence(in: standing, of: [honoured]) == confidence)
        }
    }

    @Test("Contested is low; where no finding decides there is none")
    func withoutFindings() {
        let rulings = [ruling(.established, 9)]
        #expect(Confidence(in: .contested, of: []) == .low)
        for standing in [Standing.notCommitted, .noBreachCounted, .noFinding] {
            #expect(Confidence(in: standing, of: rulings) == .none)
        }
    }

    @Test("The highest grade decides, then the most origins in it")
    func whichDecides() {
        let rulings = [ruling(.alleged, 9), ruling(.supported, 2)]
        #expect(Confidence(in: .breachSupported, of: rulings) == .medium)
        let more = rulings + [ruling(.supported, 3)]
        #expect(Confidence(in: .breachSupported, of: more) == .high)
    }

    @Test("Only findings that are counted and that the standing names decide")
    func whoseFindings() {
        let rulings = [
            ruling(.supported, 2), ruling(.established, 2, uncounted: .historic),
            ruling(.alleged, 1, .honoured), ruling(.supported, 8, uncounted: .beforeTheCommitment),
        ]
        #expect(Confidence(in: .breachSupported, of: rulings) == .medium)
        #expect(Confidence(in: .partlyHonoured, of: rulings) == .low)
    }

    @Test("Of real cases")
    func cases() {
        let supported = Scene.told.supported()
        #expect(supported.verdict?.confidence == .medium)
        #expect(supported.attributed(by: "d", .political).verdict?.confidence == .high)
        #expect(supported.attributed(by: "gazette", .media).verdict?.confidence == .medium)
        let alleged = Scene.told.attributed(by: "b", .political)
        #expect(alleged.verdict?.confidence == .low)
        let press = alleged.attributed(by: "gazette", .media).attributed(by: "tribune", .media)
        #expect(press.verdict?.confidence == .medium)
        #expect(alleged.denied(reasoned: true).verdict?.confidence == .low)
        #expect(Scene.told.verdict?.confidence == Confidence.none)
        #expect(Scene.kept.told(.official, by: "b").verdict?.confidence == .medium)
    }
}
