import Observatory
import Testing

@testable import Vigie

@Suite struct MatrixTests {
    /// A league of all states that acted for its members, and two texts that states sign themselves.
    private var stand: Stand {
        let states = ["quiet", "signer", "joiner", "accused", "speaker", "denier", "silent"]
        return Stand(
            norms: [Stand.norm("spare")],
            instruments: ["charter", "call", "accord"].map {
                Stand.instrument($0, stating: ["spare"])
            },
            actors: states.map { Stand.actor($0) }
                + [Stand.actor("league", .organisation, members: states)],
            commitments: [
                Stand.commitment("all", to: "charter", by: ["league"], forMembers: true),
                Stand.commitment("one", to: "call", by: ["signer", "joiner"]),
                Stand.commitment("two", to: "accord", by: ["signer"]),
            ],
            cases: [
                Stand.case("attack", by: "speaker", to: "accused", breaching: "spare"),
                Stand.case("rumour", to: "denier", denied: true),
            ])
    }

    @Test func whoHasMoreOnRecordThanMembershipsHasALine() async throws {
        let charts = Matrix(await stand.assessed()).charts
        let states = try #require(charts.first { $0.kind == .state })
        #expect(states.actors.map(\.text) == ["accused", "denier", "signer", "speaker"])
        #expect(states.others.map(\.text) == ["joiner", "quiet", "silent"])
    }

    @Test func whomNothingBindsHasNoLine() async {
        var stand = stand
        stand.actors.append(Stand.actor("outsider"))
        stand.cases.append(Stand.case("claim", by: "outsider", to: "accused"))
        let charts = Matrix(await stand.assessed()).charts
        #expect(!charts.flatMap { $0.actors + $0.others }.map(\.text).contains("outsider"))
    }

    @Test func aKindThatNoNormAddressesHasNoChart() async {
        let charts = Matrix(await stand.assessed()).charts
        #expect(charts.map(\.kind) == [.state])
    }

    @Test func normsStandByFamilyThenByTheirOrder() async {
        let norms = [
            Stand.norm("late", .responsibility, order: 1), Stand.norm("b", order: 2),
            Stand.norm("unordered"), Stand.norm("a", order: 1), Stand.norm("also-unordered"),
            Stand.norm("shield", .protection),
        ]
        #expect(
            norms.sorted(by: Matrix.precedes).map(\.entry.slug.text)
                == ["a", "b", "also-unordered", "unordered", "shield", "late"])
    }

    @Test func theYearsRunFromTheFirstCommitmentToTheOneBeforeTheRecord() async {
        #expect(Matrix(await stand.assessed()).years == Array(2015...2023))
    }

    @Test func aYearBeforeTheFirstCommitmentHasNoStanding() async throws {
        let assessment = await stand.assessed()
        let dossier = try #require(
            assessment.dossier(Stand.slug("accused"), Stand.slug("spare")))
        #expect(dossier.end(of: 2014) == nil)
        #expect(dossier.end(of: 2019)?.standing == .noBreachCounted)
        #expect(dossier.end(of: 2020)?.standing == .breachAlleged)
        #expect(dossier.end(of: 2025) == nil)
    }

    @Test func theFrontPageShowsThoseWithMostFindingsAndTheirNorms() async throws {
        var stand = stand
        stand.norms.append(Stand.norm("unused"))
        let assessment = await stand.assessed()
        let chart = try #require(Matrix(assessment).charts.first)
        let cut = try #require(Headlines.cut(chart, assessment))
        #expect(cut.actors.map(\.text) == ["accused"])
        #expect(cut.norms.map(\.entry.slug.text) == ["spare"])
    }
}
