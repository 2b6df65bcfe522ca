import Testing

@testable import Observatory

@Suite("The latest date of a fact")
struct LatestFactTests {
    private let words = Text("", in: .english)

    private func date(_ text: String?) -> PartialDate? { text.flatMap(PartialDate.init(iso:)) }

    private func entry(
        _ kind: EntryKind, source: String? = nil, accessed: String? = nil, isWithdrawn: Bool = false
    ) -> Entry {
        Entry(
            id: EntryID(kind, Scene.slug("x")), language: .english, title: words,
            status: isWithdrawn ? .withdrawn(Scene.date("2030"), reason: words) : .published,
            sources: [
                Source(
                    id: Scene.slug("s"), publisher: "", title: "", url: "", date: date(source),
                    accessed: date(accessed))
            ])
    }

    private func latest(_ record: Record) -> String? { record.latestFact?.description }

    @Test("A record without dates has none")
    func none() {
        #expect(latest(Record()) == nil)
        #expect(latest(Record(pages: [Page(entry: entry(.page))])) == nil)
    }

    @Test("A month or a year is its first possible day")
    func partial() {
        #expect(
            latest(Record(pages: [Page(entry: entry(.page, source: "2020-05"))])) == "2020-05-01")
        #expect(latest(Record(pages: [Page(entry: entry(.page, source: "2020"))])) == "2020-01-01")
    }

    @Test("The day on which an editor read a source is no fact")
    func accessed() {
        let page = Page(entry: entry(.page, source: "2020", accessed: "2025-01-01"))
        #expect(latest(Record(pages: [page])) == "2020-01-01")
    }

    @Test("Since when and until when is no fact; the commitment's and a party's dates are")
    func commitments() {
        func commitment(_ own: String?) -> Record {
            let party = Commitment.Party(
                actor: Scene.ref("a"), date: date(own), until: Scene.date("2029"))
            return Record(commitments: [
                Commitment(
                    entry: entry(.commitment), instrument: Scene.ref("i"), parties: [party],
                    date: Scene.date("2020"), until: Scene.date("2030"), act: .adopted)
            ])
        }
        #expect(latest(commitment(nil)) == "2020-01-01")
        #expect(latest(commitment("2021-02-03")) == "2021-02-03")
    }

    @Test("An actor's links are facts, its memberships' spans are not")
    func actors() {
        let actor = Actor(
            entry: entry(.actor), kind: .group,
            links: [
                Actor.Link(
                    actor: Scene.ref("a"), basis: .legal, date: Scene.date("2019-02"), sources: [])
            ],
            members: [
                Actor.Membership(
                    actor: Scene.ref("b"), since: Scene.date("2025"), until: Scene.date("2026"))
            ])
        #expect(latest(Record(actors: [actor])) == "2019-02-01")
    }

    @Test("Every date of a case is one, but the end of an attribution")
    func cases() {
        func told(
            ended: String? = nil, disclosed: String? = nil, attributed: String? = nil,
            denied: String? = nil, answered: String? = nil, asked: String? = nil,
            replied: String? = nil, partBegan: String? = nil, partEnded: String? = nil
        ) -> String? {
            let who = Scene.ref("a")
            let aCase = Case(
                entry: entry(.case), began: Scene.date("2020"), ended: date(ended),
                disclosed: date(disclosed),
                attributions: date(attributed).map {
                    [
                        Attribution(
                            by: who, to: who, date: $0, basis: .legal,
                            until: Scene.date("2030"), sources: [])
                    ]
                } ?? [],
                denials: date(denied).map { [Denial(by: who, date: $0, isReasoned: false)] } ?? [],
                responses: date(answered).map {
                    [Response(by: who, date: $0, form: .statement)]
                } ?? [],
                replies: [Reply(by: who, requested: date(asked), received: date(replied))],
                findings: [
                    Finding(
                        norm: who, actor: who, reading: .breach, began: date(partBegan),
                        ended: date(partEnded), because: words, sources: [])
                ])
            return latest(Record(cases: [aCase]))
        }
        let later = "2021-02-03"
        #expect(told() == "2020-01-01")
        #expect(told(ended: later) == later)
        #expect(told(disclosed: later) == later)
        #expect(told(attributed: later) == later)
        #expect(told(denied: later) == later)
        #expect(told(answered: later) == later)
        #expect(told(asked: later) == later)
        #expect(told(replied: later) == later)
        #expect(told(partBegan: later) == later)
        #expect(told(partEnded: later) == later)
    }

    @Test("Articles, instruments and the sources of every kind of entry count")
    func otherKinds() {
        let article = Coverage(
            entry: entry(.coverage), outlet: Scene.ref("o"), language: .english,
            date: Scene.date("2022-03-04"), headline: "", about: [])
        #expect(latest(Record(coverage: [article])) == "2022-03-04")
        let instrument = Instrument(
            entry: entry(.instrument), form: .treaty, adopted: Scene.date("2018-01-02"),
            stage: .adopted, provisions: [])
        #expect(latest(Record(instruments: [instrument])) == "2018-01-02")
        let outlet = Outlet(entry: entry(.outlet, source: "2023-01-02"))
        #expect(latest(Record(outlets: [outlet])) == "2023-01-02")
        let norm = Norm(
            entry: entry(.norm, source: "2023-01-03"), nature: .restraint, family: .restraint,
            addressees: [.state])
        #expect(latest(Record(norms: [norm])) == "2023-01-03")
        #expect(latest(Record(norms: [norm], outlets: [outlet])) == "2023-01-03")
    }

    @Test("A withdrawn entry holds no facts, and its withdrawal is none")
    func withdrawn() {
        let page = Page(entry: entry(.page, source: "2023", isWithdrawn: true))
        #expect(latest(Record(pages: [page])) == nil)
    }
}
