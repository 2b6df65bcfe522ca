import Testing

@testable import Observatory

@Suite("Who is said to have acted, whatever the norm")
struct ImputationTests {
    private func imputations(_ scene: Scene) -> [String] {
        scene.record.cases.flatMap(scene.method.imputations).map {
            "\($0.actor) \($0.grade) \($0.origins)"
        }
    }

    @Test("Each actor named in a case, by slug, with the grade of what is said of it")
    func named() {
        let scene = Scene().breach().attributed(by: "b", .technical, to: "c")
            .attributed(by: "b", .technical).attributed(by: "c", .political)
        #expect(imputations(scene) == ["a supported 2", "c alleged 1"])
    }

    @Test("A group, and through its link the actor named beside it")
    func groups() {
        let scene = Scene().linked().breach().attributed(by: "b", .technical, to: "g")
            .attributed(by: "gazette", .media)
        #expect(imputations(scene) == ["a alleged 2", "g alleged 1"])
    }

    @Test("Attributions that bear on some norms only count here")
    func someNorms() {
        let scene = Scene().breach().attributed(by: "b", .judicial, norms: ["other"])
        #expect(imputations(scene) == ["a established 1"])
        #expect(scene.grade == .weak)
    }

    @Test("A reasoned denial is told, and changes no grade")
    func denials() {
        let scene = Scene().breach().attributed(by: "b", .political).denied(reasoned: true)
        let imputation = scene.record.cases.flatMap(scene.method.imputations).first
        #expect(imputation?.isRebutted == true)
        #expect(imputation?.denials == [0])
        #expect(imputation?.grade == .alleged)
        #expect(imputation?.voices.map(\.weight) == [.counted])
    }
}
