import Testing

@testable import Observatory

@Suite("Commitments of organisations")
struct MembershipTests {
    private let forAll = Scene().committed("2015-05-01", by: "o", forMembers: true)

    @Test("It reaches the direct members, as membership, whatever the act")
    func reachesMembers() {
        for act in Commitment.Act.allCases where act != .proposed {
            let scene = Scene().law().committed("2015", by: "o", act, forMembers: true)
                .member(of: "o")
            #expect(scene.strength == .membership)
            #expect(scene.verdict?.pledges.first?.through?.text == "o")
            #expect(scene.verdict?.pledges.first?.act == act)
        }
    }

    @Test("An organisation's proposal reaches nobody")
    func proposalReachesNobody() {
        let scene = Scene().committed("2015", by: "o", .proposed, forMembers: true)
        #expect(scene.member(of: "o").dossier == nil)
    }

    @Test("It reaches nobody where the commitment does not say so")
    func onlyWhereItSaysSo() {
        #expect(Scene().committed(by: "o").member(of: "o").dossier == nil)
    }

    @Test("A member's own commitment is the stronger one")
    func ownCommitmentIsStronger() {
        let scene = forAll.member(of: "o").committed("2016", .announced)
        #expect(scene.strength == .announced)
        #expect(scene.verdict?.pledges.map(\.strength) == [.announced, .membership])
    }

    @Test(
        "Membership holds on the days common to it and to the commitment",
        arguments: [
            // since, until, the first day and the day before; the last day and the day after
            ("2016-03", nil, "2016-03-31", "2016-03-30", nil, nil),
            ("2010", nil, "2015-05-01", "2015-04-30", nil, nil),
            (nil, "2018", "2015-05-01", "2015-04-30", "2018-01-01", "2018-01-02"),
            ("2016", "2018-06", "2016-12-31", "2016-12-30", "2018-06-01", "2018-06-02"),
        ] as [(String?, String?, String, String, String?, String?)])
    func intersection(
        since: String?, until: String?, first: String, before: String, last: String?,
        after: String?
    ) {
        let scene = forAll.member(of: "o", since: since, until: until)
        #expect(scene.on(first).strength == .membership)
        #expect(scene.on(before).dossier == nil)
        if let last { #expect(scene.on(last).strength == .membership) }
        if let after { #expect(scene.on(after).strength == nil) }
    }

    @Test("The organisation's withdrawal ends it for the members")
    func withdrawalOfTheOrganisation() {
        let scene = Scene().committed(by: "o", until: "2018-02-03", forMembers: true)
            .member(of: "o", until: "2020")
        #expect(scene.on("2018-02-03").strength == .membership)
        #expect(scene.on("2018-02-04").strength == nil)
    }

    @Test("Who left before the organisation acted is not reached")
    func leftBefore() {
        #expect(forAll.member(of: "o", until: "2015-04-30").dossier == nil)
        #expect(forAll.member(of: "o", until: "2015-05-01").dossier != nil)
    }

    @Test("Who left and came back is reached on both spans")
    func leftAndCameBack() {
        let scene = forAll.member(of: "o", until: "2016-01-01").member(of: "o", since: "2018-01-01")
        #expect(scene.on("2016-01-01").strength == .membership)
        #expect(scene.on("2017-01-01").strength == nil)
        #expect(scene.on("2018-01-01").strength == .membership)
    }

    @Test("Only an organisation acts for members")
    func onlyOrganisations() {
        let record = forAll.member(of: "o").record
        func pairs(_ kind: Actor.Kind) -> [Pair] {
            let actors = record.actors.map { actor in
                actor.members.isEmpty
                    ? actor : Actor(entry: actor.entry, kind: kind, members: actor.members)
            }
            let changed = Record(
                norms: record.norms, instruments: record.instruments, actors: actors,
                commitments: record.commitments)
            return Method(record: changed, windowYears: 10, asOf: .end(of: 2024)).pairs
        }
        #expect(pairs(.organisation).map(\.norm.text) == ["n", "other"])
        #expect(pairs(.company).isEmpty)
    }

    @Test("A member of a kind that the norm does not address is not reached, others are")
    func addressees() {
        #expect(forAll.addressed(to: .organisation).member(of: "o").dossier == nil)
        let pairs = forAll.addressed(to: .organisation).member(of: "o").method.pairs
        #expect(pairs.map(\.actor.text) == ["o", "o"])
        #expect(forAll.member(of: "o").method.pairs.map(\.actor.text) == ["a", "a"])
    }
}
