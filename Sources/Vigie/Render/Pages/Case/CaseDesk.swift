import Observatory
import Templates

/// What the page of one case is drawn from: the desk, the case, the numbers of its sources.
struct CaseDesk {
    let desk: Desk
    let incident: Case
    let bibliography: Bibliography
    /// What the method made of its findings, by their place.
    let weighed: [Int: WeighedFinding]
    let countries: Countries

    init(_ incident: Case, _ desk: Desk) {
        self.desk = desk
        self.incident = incident
        bibliography = Bibliography(
            incident.entry, body: desk.register.body(of: incident.entry, in: desk.language)?.0)
        weighed = desk.assessment.weighed(incident)
        countries = desk.indexes.countries.value
    }

    func word(_ key: StringKey) -> String { desk.strings.text(key) }

    /// The links that raised numbers make of a fact's sources.
    func marks(_ sources: [Slug]) -> String { bibliography.marks(sources) }

    /// Whether an attribution repeats the word of another actor or outlet of the record.
    func isEcho(_ attribution: Attribution) -> Bool {
        guard let origin = attribution.origin?.slug, origin != attribution.by.slug else {
            return false
        }
        return desk.isSpeaker(origin)
    }
}

extension Desk {
    /// Whether a slug names an actor or an outlet of the record; all other origins are made up.
    func isSpeaker(_ slug: Slug) -> Bool {
        record.contains(EntryID(.actor, slug)) || record.contains(EntryID(.outlet, slug))
    }

    /// A link to whom an origin names: an actor, else an outlet.
    func origin(_ slug: Slug) -> LinkView {
        let actor = EntryID(.actor, slug)
        return link(record.contains(actor) ? actor : EntryID(.outlet, slug))
    }
}
