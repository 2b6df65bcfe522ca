import Observatory

@testable import Vigie

/// A record made in code and assessed, for tests of what pages choose to show.
struct Stand {
    var norms: [Norm] = []
    var instruments: [Instrument] = []
    var actors: [Actor] = []
    var commitments: [Commitment] = []
    var cases: [Case] = []

    /// The record, assessed at the end of 2024.
    func assessed() async -> Assessment {
        let record = Record(
            norms: norms, instruments: instruments, actors: actors, commitments: commitments,
            cases: cases)
        let register = Register(
            site: .fallback, record: record, withdrawn: [], bodies: [:],
            translations: Translations(), backlinks: Backlinks(record, [:]),
            addresses: Addresses(pagePaths: [:]), images: [])
        return await Assessor(asOf: Day(2024, 12, 31), jobs: 1).assess(register)
    }

    static func slug(_ text: String) -> Slug {
        guard let slug = Slug(text) else { preconditionFailure("\(text) is no slug") }
        return slug
    }

    static func ref(_ text: String) -> Ref { Ref(slug(text)) }

    static func date(_ text: String) -> PartialDate {
        guard let date = PartialDate(iso: text) else { preconditionFailure("\(text) is no date") }
        return date
    }

    static func entry(_ kind: EntryKind, _ name: String, sources: [Source] = []) -> Entry {
        Entry(
            id: EntryID(kind, slug(name)), language: .english, title: Text(name, in: .english),
            sources: sources)
    }

    static let source = Source(
        id: slug("s"), publisher: "P", title: "T", url: "https://example.org/", date: date("2020"))

    static func norm(
        _ name: String, _ family: Norm.Family = .restraint, order: Int? = nil,
        to addressees: [Actor.Kind] = [.state]
    ) -> Norm {
        Norm(
            entry: entry(.norm, name), nature: .restraint, family: family, addressees: addressees,
            order: order)
    }

    static func actor(
        _ name: String, _ kind: Actor.Kind = .state, members: [String] = []
    ) -> Actor {
        Actor(
            entry: entry(.actor, name), kind: kind,
            members: members.map { Actor.Membership(actor: ref($0)) })
    }

    static func instrument(_ name: String, stating norms: [String]) -> Instrument {
        Instrument(
            entry: entry(.instrument, name), form: .unReport, adopted: date("2015"),
            stage: .adopted,
            provisions: [
                Instrument.Provision(
                    id: slug("p"), locator: Text("1", in: .english), text: Text("x", in: .english),
                    norms: norms.map(ref))
            ])
    }

    static func commitment(
        _ name: String, to instrument: String, by parties: [String], since: String = "2015-01-01",
        forMembers: Bool = false
    ) -> Commitment {
        Commitment(
            entry: entry(.commitment, name), instrument: ref(instrument),
            parties: parties.map { Commitment.Party(actor: ref($0)) }, date: date(since),
            act: .adopted, extendsToMembers: forMembers)
    }

    static func `case`(
        _ name: String, began: String = "2020-03-01", by speaker: String? = nil, to accused: String,
        denied: Bool = false, breaching norm: String? = nil
    ) -> Case {
        Case(
            entry: entry(.case, name, sources: [source]), began: date(began),
            attributions: speaker.map {
                [
                    Attribution(
                        by: ref($0), to: ref(accused), date: date("2020-06-01"), basis: .political,
                        sources: [slug("s")])
                ]
            } ?? [],
            denials: denied
                ? [Denial(by: ref(accused), date: date("2020-07"), isReasoned: false)] : [],
            findings: norm.map {
                [
                    Finding(
                        norm: ref($0), actor: ref(accused), reading: .breach,
                        because: Text("x", in: .english), sources: [slug("s")])
                ]
            } ?? [])
    }
}
