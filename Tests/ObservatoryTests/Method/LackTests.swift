import Testing

@testable import Observatory

@Suite("What a breach lacks to be supported")
struct LackTests {
    private let told = Scene().committed().breach()

    private func lacks(_ scene: Scene) -> [Weighing.Lack]? { scene.verdict?.weighings[0].lacks }

    @Test("Each condition that no origin meets, and none besides")
    func conditions() {
        #expect(lacks(told) == [.origins])
        #expect(lacks(told.attributed(by: "gazette", .media)) == [.origins])
        let one = told.attributed(by: "b", .political, interested: true)
        #expect(lacks(one) == [.secondOrigin, .impartiality, .evidence])
        let two = one.attributed(by: "c", .political)
        #expect(lacks(two) == [.evidence])
        #expect(lacks(two.attributed(by: "d", .political)) == [.evidence])
        let group = told.linked().attributed(by: "b", .legal, to: "g")
            .attributed(by: "c", .legal, to: "g")
        #expect(lacks(group) == [.naming])
    }

    @Test("Nothing from supported on, and nothing of what is honoured")
    func none() {
        #expect(lacks(told.attributed(by: "b", .legal).attributed(by: "c", .legal)) == [])
        #expect(lacks(told.attributed(by: "a", .admission)) == [])
        #expect(lacks(Scene().duty().committed().honoured().told(.press)) == [])
    }

    @Test("What it lacks is what makes it supported")
    func filled() {
        let one = told.attributed(by: "b", .political)
        #expect(lacks(one) == [.secondOrigin, .evidence])
        #expect(one.attributed(by: "c", .technical).verdict?.weighings[0].grade == .supported)
    }

    @Test("The last day that counts is the last before it is historic")
    func window() {
        let scene = told.attributed(by: "b", .political)
        let last = scene.verdict?.weighings[0].countsUntil
        #expect(last == Day(2030, 3, 1))
        #expect(scene.on("2030-03-01").verdict?.weighings[0].uncounted == nil)
        #expect(scene.on("2030-03-02").verdict?.weighings[0].uncounted == .historic)
    }
}
