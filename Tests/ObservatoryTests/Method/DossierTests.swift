import Testing

@testable import Observatory

@Suite("Which pairs have a dossier")
struct DossierTests {
    private func slug(_ text: String) -> Slug { Scene.slug(text) }

    @Test("A pair with a commitment begun by the date of record, or a finding seen by then")
    func pairs() {
        #expect(Scene().dossier == nil)
        #expect(Scene().committed("2020-01-02").on("2020-01-01").dossier == nil)
        #expect(Scene().committed("2020-01-02").on("2020-01-02").dossier != nil)
        #expect(Scene().breach("2020-01-02").on("2020-01-01").dossier == nil)
        #expect(Scene().breach("2020-01-02").on("2020-01-02").dossier != nil)
        #expect(Scene().breach("2020").on("2020-01-01").dossier != nil)
        let part = Scene().breach("2019", ownPart: (began: "2020-01-02", ended: nil))
        #expect(part.on("2020-01-01").dossier == nil)
        #expect(part.on("2020-01-02").dossier != nil)
    }

    @Test("Not where the norm does not address the actor's kind")
    func addressees() {
        let scene = Scene().addressed(to: .company, .group).committed().breach()
        #expect(scene.dossier == nil)
        #expect(scene.method.pairs.isEmpty)
    }

    @Test("A commitment that has ended keeps its dossier")
    func ended() {
        let dossier = Scene().committed(until: "2016").dossier
        #expect(dossier?.current.standing == .notCommitted)
        #expect(dossier?.pledges.count == 1)
        #expect(dossier?.current.pledges.isEmpty == true)
    }

    @Test("Dossiers come by actor, then by norm, all at once or an actor at a time")
    func order() {
        let method = Scene().committed(by: "c").committed(by: "a").committed(by: "b").breach()
            .method
        let names = method.dossiers().map { "\($0.actor) \($0.norm)" }
        #expect(names == ["a n", "a other", "b n", "b other", "c n", "c other"])
        #expect(method.pairs.map { "\($0.actor) \($0.norm)" } == names)
        let split = ["a", "b", "c", "d"].flatMap { method.dossiers(of: slug($0)) }
        #expect(split == method.dossiers())
        #expect(method.dossiers(of: slug("d")).isEmpty)
        #expect(method.dossier(actor: slug("b"), norm: slug("n")) == method.dossiers()[2])
        #expect(method.dossier(actor: slug("d"), norm: slug("n")) == nil)
        #expect(method.dossier(actor: slug("nobody"), norm: slug("n")) == nil)
    }

    @Test("Findings come by the case's beginning, then by slug")
    func weighingsInOrder() {
        let scene = Scene().committed().breach("2021").breach("2020-05").breach("2021")
        #expect(
            scene.verdict?.weighings.map(\.case.text) == ["case-2", "case-1", "case-3"])
    }

    @Test("What is about others is left out")
    func others() {
        let scene = Scene().committed().breach()
        let finding = scene.incidents[0].findings[0]
        var other = scene
        other.incidents[0].findings.append(
            Finding(
                norm: Scene.ref("other"), actor: Scene.ref("a"), reading: .breach,
                because: finding.because, sources: finding.sources))
        other.incidents[0].findings.append(
            Finding(
                norm: Scene.ref("unknown"), actor: Scene.ref("a"), reading: .breach,
                because: finding.because, sources: finding.sources))
        #expect(other.verdict?.weighings.map(\.finding) == [0])
        #expect(other.method.pairs.count == 2)
    }

    @Test("The version is 1")
    func version() { #expect(Method.version == "1") }
}
