import Testing

@testable import Observatory

@Suite("Denials")
struct DenialTests {
    private let alleged = Scene.told.attributed(by: "b", .political)

    @Test("A sourced, reasoned denial by the actor contests what is alleged, from its day on")
    func contested() {
        let scene = alleged.denied(reasoned: true, on: "2021-02-03")
        #expect(scene.on("2021-02-02").weighing?.uncounted == nil)
        #expect(scene.on("2021-02-03").weighing?.uncounted == .contested)
        #expect(scene.on("2021-02-03").weighing?.isDisputed == false)
        #expect(
            alleged.denied(reasoned: true, on: "2021").on("2021-01-01").weighing?.denials == [0])
    }

    @Test(
        "Bare denials, unsourced ones and other actors' change nothing",
        arguments: [
            { $0.denied(reasoned: false) }, { $0.denied(reasoned: true, sourced: false) },
            { $0.denied(by: "b", reasoned: true) },
            { $0.linked().denied(by: "g", reasoned: true) },
        ] as [@Sendable (Scene) -> Scene])
    func bare(denied: @Sendable (Scene) -> Scene) {
        #expect(denied(alleged).weighing?.uncounted == nil)
        #expect(denied(alleged).verdict?.standing == .breachAlleged)
        #expect(denied(Scene.told.supported()).weighing?.isDisputed == false)
    }

    @Test("The actor's own denials are listed, bare ones too, in their order")
    func listed() {
        let scene = alleged.denied(by: "c", reasoned: true).denied(reasoned: false)
            .denied(reasoned: true).denied(reasoned: false, on: "2030")
        #expect(scene.weighing?.denials == [1, 2])
    }

    @Test("What is supported or established stays counted, and is disputed")
    func disputed() {
        for scene in [Scene.told.supported(), Scene.told.attributed(by: "b", .judicial)] {
            #expect(scene.denied(reasoned: true).weighing?.uncounted == nil)
            #expect(scene.denied(reasoned: true).weighing?.isDisputed == true)
            #expect(scene.weighing?.isDisputed == false)
        }
    }

    @Test("What is weak is weak, not contested")
    func weak() {
        #expect(Scene.told.denied(reasoned: true).weighing?.uncounted == .weak)
        #expect(Scene.told.denied(reasoned: true).weighing?.isDisputed == false)
    }

    @Test("What is historic and supported is disputed all the same")
    func historicAndDisputed() {
        let scene = Scene.told.supported().denied(reasoned: true).on("2031-01-01")
        #expect(scene.weighing?.uncounted == .historic)
        #expect(scene.weighing?.isDisputed == true)
    }

    @Test("A denial has no bearing on what was honoured")
    func honoured() {
        let scene = Scene.kept.told(.press).denied(reasoned: true)
        #expect(scene.weighing?.uncounted == nil)
        #expect(scene.weighing?.isDisputed == false)
    }
}
