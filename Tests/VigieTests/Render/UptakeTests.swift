import Observatory
import Testing

@testable import Vigie

@Suite struct UptakeTests {
    private let day = Day.end(of: 2024)

    private func record(_ commitments: [Commitment]) -> Record {
        Record(
            norms: [Stand.norm("spare")],
            instruments: [Stand.instrument("charter", stating: ["spare"])],
            actors: ["a", "b", "c"].map { Stand.actor($0) }
                + [Stand.actor("league", .organisation, members: ["b", "c"])],
            commitments: commitments)
    }

    @Test func whoSignsIsAPartyAndMembersAreReached() {
        let commitments = [
            Stand.commitment("own", to: "charter", by: ["a", "b"]),
            Stand.commitment("all", to: "charter", by: ["league"], forMembers: true),
        ]
        let uptake = Uptake(commitments, in: record(commitments), asOf: day)
        #expect(uptake.parties == Set(["a", "b", "league"].map(Stand.slug)))
        #expect(uptake.reached == [Stand.slug("c")])
    }

    @Test func aProposalCommitsNobody() {
        let proposal = Commitment(
            entry: Stand.entry(.commitment, "idea"), instrument: Stand.ref("charter"),
            parties: [Commitment.Party(actor: Stand.ref("a"))], date: Stand.date("2017"),
            act: .proposed)
        #expect(Uptake([proposal], in: record([proposal]), asOf: day).acts.isEmpty)
    }

    @Test func whoWithdrewIsNoPartyAnyMoreButItsActIsTold() {
        let commitment = Commitment(
            entry: Stand.entry(.commitment, "own"), instrument: Stand.ref("charter"),
            parties: [Commitment.Party(actor: Stand.ref("a"), until: Stand.date("2020"))],
            date: Stand.date("2017"), act: .signed)
        let uptake = Uptake([commitment], in: record([commitment]), asOf: day)
        #expect(uptake.acts.count == 1)
        #expect(uptake.parties.isEmpty)
    }

    @Test func aNormsTimelineHasItsTextsCommitmentsAndCases() async {
        let stand = Stand(
            norms: [Stand.norm("spare"), Stand.norm("other")],
            instruments: [
                Stand.instrument("charter", stating: ["spare"]),
                Stand.instrument("code", stating: ["other"]),
            ], actors: [Stand.actor("a"), Stand.actor("b")],
            commitments: [
                Stand.commitment("own", to: "charter", by: ["a"]),
                Stand.commitment("else", to: "code", by: ["a"]),
            ],
            cases: [
                Stand.case("attack", by: "b", to: "a", breaching: "spare"),
                Stand.case("rumour", by: "b", to: "a"),
            ])
        let timeline = Timeline(of: Stand.slug("spare"), in: await stand.assessed().register)
        #expect(timeline.years.flatMap(\.instruments) == [Stand.slug("charter")])
        #expect(timeline.years.flatMap(\.commitments) == [Stand.slug("own")])
        #expect(timeline.years.flatMap(\.cases) == [Stand.slug("attack")])
    }
}
