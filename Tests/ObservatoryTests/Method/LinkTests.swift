import Testing

@testable import Observatory

@Suite("Groups linked to the accused")
struct LinkTests {
    private let named = Scene.told.attributed(by: "b", .technical, to: "g")

    @Test("On every basis but media", arguments: Attribution.Basis.allCases)
    func basis(basis: Attribution.Basis) {
        #expect(named.linked("g", to: "a", basis).grade == (basis == .media ? .weak : .alleged))
    }

    @Test("Seen from the day of the link, of a month from its first day")
    func dates() {
        #expect(named.linked(on: "2021-04").on("2021-03-31").weights == [.elsewhere])
        #expect(named.linked(on: "2021-04").on("2021-04-01").weights == [.counted])
    }

    @Test("The first link that is not the press's opens the day")
    func firstLink() {
        let scene = named.linked("g", to: "a", .media, on: "2017")
            .linked("g", to: "a", .legal, on: "2022").linked("g", to: "a", .technical, on: "2021")
        #expect(scene.on("2020-12-31").grade == .weak)
        #expect(scene.on("2021-01-01").grade == .alleged)
        let later = scene.linked("g", to: "a", .judicial, on: "2023")
        #expect(later.on("2021-01-01").grade == .alleged)
    }

    @Test("A link without a date is seen always; one without a source never")
    func withoutDateOrSource() {
        #expect(named.linked(on: nil).on("2020-06-01").grade == .alleged)
        #expect(named.linked(sourced: false).grade == .weak)
    }

    @Test("A link without a date takes its earliest source's")
    func datedByItsSource() {
        func source(_ id: String, _ date: String?) -> Source {
            Source(
                id: Scene.slug(id), publisher: "", title: "", url: "",
                date: date.map(Scene.date))
        }
        let entry = Entry(
            id: EntryID(.actor, Scene.slug("g")), language: .english, title: Scene.words("G"),
            sources: [
                source("one", "2019-05"), source("two", "2018-02-03"), source("three", nil),
                source("four", "2001"),
            ])
        func link(_ sources: [String], date: String? = nil) -> Actor.Link {
            Actor.Link(
                actor: Scene.ref("a"), basis: .legal, date: date.map(Scene.date),
                sources: sources.map(Scene.slug))
        }
        #expect(link(["one", "two", "three"]).day(in: entry).description == "2018-02-03")
        #expect(link(["one"], date: "2020").day(in: entry).description == "2020-01-01")
        #expect(link(["three", "absent"]).day(in: entry) == .always)
    }

    @Test("To the actor only, not to another, not through a second group")
    func toWhom() {
        #expect(named.linked("g", to: "c").grade == .weak)
        #expect(named.linked("g", to: "h").linked("h", to: "a").grade == .weak)
    }

    @Test("Only a group is linked to someone")
    func onlyGroups() {
        let group = Scene.told.linked().record.actors.first { $0.kind == .group }
        let company = group.map {
            Actor(entry: $0.entry, kind: .company, country: nil, links: $0.links)
        }
        #expect(!LinkBook(Record(actors: [group].compactMap(\.self)))[Scene.slug("a")].isEmpty)
        #expect(LinkBook(Record(actors: [company].compactMap(\.self)))[Scene.slug("a")].isEmpty)
    }

    @Test("Unless someone names the actor itself it is at most alleged")
    func atMostAlleged() {
        let both = named.linked().attributed(by: "c", .legal, to: "g")
        #expect(both.grade == .alleged)
        for basis in [Attribution.Basis.legal, .political, .technical] {
            #expect(both.attributed(by: "c", basis).grade == .supported)
        }
        #expect(both.attributed(by: "c", .media).grade == .alleged)
        #expect(both.attributed(by: "d", .legal, norms: ["other"]).grade == .alleged)
        #expect(both.attributed(by: "d", .judicial).grade == .established)
    }
}
