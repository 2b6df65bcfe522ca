import Testing

@testable import Observatory

@Suite("History by year")
struct HistoryTests {
    private func days(_ scene: Scene) -> [String]? {
        scene.dossier?.history.map(\.day.description)
    }

    @Test("31 December of each year from the first commitment on, and last the date of record")
    func days() {
        #expect(
            days(Scene().committed("2018-05").on("2020-06-30")) == [
                "2018-12-31", "2019-12-31", "2020-06-30",
            ])
        #expect(days(Scene().committed("2018").on("2018-12-31")) == ["2018-12-31"])
        #expect(
            days(Scene().committed("2018").on("2019-12-31")) == ["2018-12-31", "2019-12-31"])
        #expect(days(Scene().committed("2018-05").on("2018-06-01")) == ["2018-06-01"])
    }

    @Test("From the first commitment of all, ended or through an organisation")
    func firstCommitment() {
        let scene = Scene().committed("2018", until: "2019").committed("2021")
            .committed("2017", by: "o", forMembers: true).member(of: "o", until: "2018-06")
        #expect(days(scene.on("2021-06-01"))?.first == "2017-12-31")
        #expect(
            scene.on("2022-01-01").dossier?.history.map(\.strength) == [
                .membership, .adopted, nil, nil, .adopted, .adopted,
            ])
    }

    @Test("Without a commitment only the date of record; one begun later does not count")
    func withoutCommitment() {
        #expect(days(Scene().breach().on("2021-02-03")) == ["2021-02-03"])
        #expect(days(Scene().breach().committed("2023").on("2021-02-03")) == ["2021-02-03"])
        #expect(Scene().breach().committed("2023").on("2021-02-03").dossier?.pledges == [])
    }

    @Test("A year tells what was seen at its end, as it counted then")
    func standings() {
        let scene = Scene().committed("2014").breach("2015-02-01")
            .attributed(by: "b", .political, on: "2016-06")
            .attributed(by: "c", .technical, on: "2018-01-01")
            .attributed(by: "d", .judicial, on: "2019-12-31", until: "2021")
            .denied(reasoned: true, on: "2017").on("2026-05-05")
        #expect(
            scene.dossier?.history.map(\.standing) == [
                .noBreachCounted, .noBreachCounted, .breachAlleged, .contested, .breachSupported,
                .breachEstablished, .breachEstablished, .breachSupported, .breachSupported,
                .breachSupported, .breachSupported, .noBreachCounted, .noBreachCounted,
            ])
        #expect(
            scene.dossier?.history.map(\.isMarked) == [
                false, false, false, true, false, false, false, false, false, false, false, true,
                true,
            ])
        #expect(scene.dossier?.history.map(\.counted) == [0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0])
        #expect(scene.dossier?.history.map(\.uncounted) == [0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1])
    }

    @Test("What ends on 31 December is there at that year's end, and gone at the next")
    func endsWithTheYear() {
        let scene = Scene().committed("2017", until: "2018-12-31").on("2020-12-31")
        #expect(
            scene.dossier?.history.map(\.strength) == [.adopted, .adopted, nil, nil])
        let breach = Scene().committed().breach("2009").committed("2008")
            .breach("2010-12-31").attributed(by: "b", .legal, on: "2011").on("2022-12-31")
        #expect(
            breach.dossier?.history.suffix(3).map(\.standing) == [
                .breachAlleged, .noBreachCounted, .noBreachCounted,
            ])
    }

    @Test("The last is the verdict at the date of record")
    func last() {
        let dossier = Scene.told.supported().dossier
        #expect(dossier?.history.last == dossier.map { YearEnd($0.current) })
        #expect(dossier?.current.day.description == "2024-12-31")
    }
}
