import Testing

@testable import Observatory

@Suite("Origins and echoes")
struct EchoTests {
    private let told = Scene.told

    @Test("Attributions of one origin count once")
    func oneOrigin() {
        let scene = told.attributed(by: "b", .technical).attributed(by: "b", .political)
        #expect(scene.grade == .alleged)
        #expect(scene.weighing?.origins == 1)
        #expect(scene.weights == [.counted, .counted])
    }

    @Test("A joint statement is one origin, with the evidence and impartiality of all who made it")
    func jointStatement() {
        let joint = told.attributed(by: "b", .technical, origin: "joint", interested: true)
            .attributed(by: "c", .political, origin: "joint")
        #expect(joint.grade == .alleged)
        #expect(joint.weighing?.origins == 1)
        #expect(joint.weighing?.voices.map(\.origin) == ["joint", "joint"])
        #expect(joint.attributed(by: "d", .political, interested: true).grade == .supported)
    }

    @Test("An origin that is the speaker itself makes no echo")
    func ownOrigin() {
        let scene = told.attributed(by: "b", .technical, origin: "b")
            .attributed(by: "c", .political)
        #expect(scene.grade == .supported)
        #expect(scene.weights == [.counted, .counted])
    }

    @Test("An echo of one who is not heard otherwise is that one's voice, and one voice only")
    func loneEcho() {
        let echo = told.attributed(by: "c", .legal, origin: "b")
        #expect(echo.grade == .alleged)
        #expect(echo.weights == [.echo])
        #expect(echo.weighing?.voices.map(\.origin) == ["b"])
        #expect(echo.attributed(by: "d", .technical, origin: "b").grade == .alleged)
        #expect(echo.attributed(by: "d", .technical).grade == .supported)
    }

    @Test("Echoes bring no evidence, no impartiality and no name")
    func whatEchoesLack() {
        let noEvidence = told.attributed(by: "b", .political)
            .attributed(by: "d", .technical, origin: "c")
        #expect(noEvidence.grade == .alleged)
        let noImpartiality = told.attributed(by: "b", .technical, interested: true)
            .attributed(by: "d", .technical, origin: "c")
        #expect(noImpartiality.grade == .alleged)
        let noName = told.linked().attributed(by: "b", .technical, to: "g")
            .attributed(by: "d", .political, origin: "c")
        #expect(noName.grade == .alleged)
    }

    @Test("An echo of a judgment or of an admission establishes nothing")
    func echoesEstablishNothing() {
        #expect(told.attributed(by: "c", .judicial, origin: "b").grade == .alleged)
        #expect(told.attributed(by: "a", .admission, origin: "b").grade == .weak)
        let admission = told.attributed(by: "c", .admission, origin: "a")
        #expect(admission.grade == .weak)
        #expect(admission.attributed(by: "gazette", .media).grade == .weak)
    }

    @Test("Newspapers that repeat one actor are one press origin")
    func pressEchoes() {
        let scene = told.attributed(by: "gazette", .media, origin: "b")
            .attributed(by: "tribune", .media, origin: "b")
        #expect(scene.grade == .weak)
        #expect(scene.attributed(by: "herald", .media).grade == .alleged)
    }

    @Test("Who repeats a newspaper is its echo")
    func echoOfAnOutlet() {
        let scene = told.attributed(by: "gazette", .media)
            .attributed(by: "b", .technical, origin: "gazette")
        #expect(scene.grade == .weak)
        #expect(scene.weights == [.counted, .echo])
    }

    @Test(
        "Of one who is heard in the case an echo adds nothing, whatever that one said",
        arguments: [
            Scene.told.attributed(by: "b", .media), Scene.told.attributed(by: "b", .legal, to: "c"),
            Scene.told.attributed(by: "b", .legal, norms: ["other"]),
            Scene.told.attributed(by: "b", .legal, until: "2021"),
            Scene.told.attributed(by: "b", .legal, sourced: false),
        ])
    func originIsHeard(scene: Scene) {
        #expect(scene.grade == .weak)
        #expect(scene.attributed(by: "c", .political, origin: "b").grade == .weak)
    }

    @Test("Until the origin is heard the echo stands for it")
    func untilTheOriginIsHeard() {
        let scene = told.attributed(by: "c", .political, origin: "b")
            .attributed(by: "b", .media, on: "2021-05-06")
        #expect(scene.on("2021-05-05").grade == .alleged)
        #expect(scene.on("2021-05-06").grade == .weak)
    }

    @Test("From the first time that the origin is heard the echo adds nothing")
    func firstTimeHeard() {
        let scene = told.attributed(by: "b", .media, on: "2023")
            .attributed(by: "b", .media, on: "2020-06-01")
            .attributed(by: "c", .political, on: "2021", origin: "b")
        #expect(scene.on("2022-01-01").grade == .weak)
    }

    @Test("Who speaks in a joint statement is heard there")
    func heardInAJointStatement() {
        let scene = told.attributed(by: "b", .technical, origin: "joint")
            .attributed(by: "c", .political, origin: "joint")
            .attributed(by: "d", .political, origin: "b")
        #expect(scene.grade == .alleged)
        #expect(scene.weighing?.origins == 1)
    }

    @Test("An echo of an echo adds nothing; two that repeat each other say nothing")
    func echoesOfEchoes() {
        let chain = told.attributed(by: "b", .technical)
            .attributed(by: "c", .political, origin: "b")
            .attributed(by: "d", .political, origin: "c")
        #expect(chain.weighing?.origins == 1)
        let circle = told.attributed(by: "c", .political, origin: "b")
            .attributed(by: "b", .political, origin: "c")
        #expect(circle.grade == .weak)
    }
}
