import Testing

@testable import Observatory

@Suite("The grade of an honoured finding")
struct HonouredTests {
    private let kept = Scene.kept

    @Test(
        "One source of another actor's",
        arguments: [
            (Source.Kind.judgment, Grade.supported), (.official, .supported),
            (.technical, .supported), (.research, .supported), (.press, .alleged),
            (.company, .alleged),
        ])
    func oneSource(kind: Source.Kind, grade: Grade) {
        #expect(kept.told(kind, by: "b").grade == grade)
        #expect(kept.told(kind, origin: "b").grade == grade)
        #expect(kept.told(kind, by: "a", origin: "b").grade == grade)
    }

    @Test("The actor's own word alone is weak, of every kind", arguments: Source.Kind.allCases)
    func ownWord(kind: Source.Kind) {
        for own in [
            kept.told(kind, by: "a"), kept.told(kind, origin: "a"),
            kept.told(kind, by: "b", origin: "a"),
        ] {
            #expect(own.grade == .weak)
            #expect(own.weights == [.uncounted])
            #expect(own.told(.press).grade == .alleged)
        }
    }

    @Test(
        "Where nobody is said to speak",
        arguments: [
            (Source.Kind.judgment, Grade.weak), (.official, .weak), (.technical, .weak),
            (.company, .weak), (.press, .alleged), (.research, .supported),
        ])
    func nobodyIsSaidToSpeak(kind: Source.Kind, grade: Grade) {
        #expect(kept.told(kind).grade == grade)
    }

    @Test("A publisher that bears the actor's name is the actor")
    func publisherIsTheActor() {
        #expect(kept.told(.press, publisher: "a").grade == .weak)
        #expect(kept.told(.research, publisher: "a").grade == .weak)
        #expect(kept.told(.research, by: "b", publisher: "a").grade == .supported)
        let actor = Actor(
            entry: Scene.kept.actors[0].entry, kind: .company, alsoKnownAs: ["Acme Labs"])
        #expect(actor.bears("Acme Labs"))
        #expect(!actor.bears("Acme"))
    }

    @Test("Two origins of press and companies support, one told twice does not")
    func twoOrigins() {
        let one = kept.told(.press, publisher: "The Gazette")
        #expect(one.told(.press, publisher: "The Gazette").grade == .alleged)
        #expect(one.told(.press, publisher: "The Tribune").grade == .supported)
        #expect(one.told(.company, by: "b").grade == .supported)
        #expect(kept.told(.press, origin: "b").told(.company, by: "b").grade == .alleged)
        #expect(kept.told(.press, origin: "b").told(.press, origin: "c").grade == .supported)
    }

    @Test("Confidence asks how many origins other than the actor there are")
    func origins() {
        let scene = kept.told(.official, by: "b").told(.official, by: "a").told(.press)
        #expect(scene.weighing?.origins == 2)
        #expect(scene.told(.research, publisher: "An institute").weighing?.origins == 3)
        #expect(scene.weighing?.voices.map(\.origin) == ["b", "a", "The Gazette"])
        #expect(scene.weighing?.voices.map(\.place) == [1, 2, 3])
    }

    @Test("A source is seen from its day; without one, with its finding")
    func seenFrom() {
        let scene = kept.told(.official, by: "b", on: "2021-05")
        #expect(scene.on("2021-04-30").weights == [.later])
        #expect(scene.on("2021-04-30").grade == .weak)
        #expect(scene.on("2021-05-01").grade == .supported)
        let undated = kept.told(.official, by: "b", on: nil)
        #expect(undated.on("2020-03-01").grade == .supported)
        #expect(undated.on("2020-02-29").verdict?.weighings.isEmpty == true)
    }

    @Test("Without any source it is weak")
    func noSource() { #expect(kept.grade == .weak) }

    @Test("Sources of the case that the finding does not name say nothing")
    func otherSources() {
        let scene = kept.told(.press).breach()
        #expect(scene.verdict?.weighings.first?.voices.count == 1)
    }
}
