/// A tiny record about a state `a` and a norm `n`, told fact by fact: what the method's examples and
/// tests are made of.
///
///     Scene().committed("2015").breach("2020-03-01").attributed(by: "b", .political)
///
/// Facts that say no day fall where they do no harm: commitments in 2015, conduct on 1 March 2020,
/// what is said of it on 1 June 2020, the verdict on 31 December 2024.
package struct Scene: Sendable {
    /// The day of the verdict.
    package var day = "2024-12-31"
    /// After how many years a case is historic.
    package var windowYears = 10
    /// What the norm is.
    package var nature = Norm.Nature.restraint
    /// Whom the norm addresses.
    package var addressees = [Actor.Kind.state]
    /// The elements of a duty, core or not.
    package var elements: [(id: String, isCore: Bool)] = [("main", true)]
    /// Whether the instrument `i` binds in law.
    package var isBinding = false
    /// How far the instrument has come.
    package var stage = Instrument.Stage.adopted
    /// The commitments to the instrument.
    var commitments: [Commitment] = []
    /// The groups, by slug, with their links.
    var links: [String: [Actor.Link]] = [:]
    /// The organisations, by slug, with their members.
    var members: [String: [Actor.Membership]] = [:]
    /// The incidents, the one being told last.
    var incidents: [Incident] = []

    /// A scene in which nothing has happened yet.
    package init() {}

    /// The record of the scene.
    package var record: Record {
        Record(
            norms: [norm("n", nature), norm("other", .restraint)], instruments: [instrument],
            actors: actors, commitments: commitments, cases: incidents.enumerated().map(aCase),
            outlets: ["gazette", "tribune", "herald"].map(outlet))
    }

    /// The method on the scene's record, at the day of the verdict.
    package var method: Method {
        Method(record: record, windowYears: windowYears, asOf: Scene.date(day).firstDay)
    }

    /// What the method says of `a` and `n`; nil where it has nothing to say.
    package var dossier: Dossier? {
        method.dossier(actor: Scene.slug("a"), norm: Scene.slug("n"))
    }

    /// The verdict on the day; nil where the method has nothing to say.
    package var verdict: Verdict? { dossier?.current }
}

extension Scene {
    /// A case in the telling.
    struct Incident: Sendable {
        var began: String
        var ended: String?
        var disclosed: String?
        var attributions: [Attribution] = []
        var denials: [Denial] = []
        var findings: [Finding] = []
        var sources: [Source] = []
    }

    /// A slug of the scene.
    static func slug(_ text: String) -> Slug {
        guard let slug = Slug(text) else { preconditionFailure("\(text) is no slug") }
        return slug
    }

    /// A reference in the scene.
    static func ref(_ text: String) -> Ref { Ref(slug(text)) }

    /// A date of the scene.
    static func date(_ text: String) -> PartialDate {
        guard let date = PartialDate(iso: text) else { preconditionFailure("\(text) is no date") }
        return date
    }

    /// Words of the scene.
    static func words(_ text: String) -> Text { Text(text, in: .english) }
}
