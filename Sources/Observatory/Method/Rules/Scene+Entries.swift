extension Scene {
    private static func entry(
        _ kind: EntryKind, _ slug: String, sources: [Source] = [Scene.source]
    ) -> Entry {
        Entry(
            id: EntryID(kind, Scene.slug(slug)), language: .english, title: words(slug),
            sources: sources)
    }

    /// The source `s` that every fact may rest on.
    static let source = Source(
        id: slug("s"), publisher: "The Gazette", title: "", url: "https://gazette.example/")

    func norm(_ slug: String, _ nature: Norm.Nature) -> Norm {
        Norm(
            entry: Scene.entry(.norm, slug), nature: nature, family: .restraint,
            addressees: addressees,
            elements: nature == .restraint
                ? []
                : elements.map {
                    Norm.Element(
                        id: Scene.slug($0.id), text: Scene.words($0.id), isCore: $0.isCore)
                })
    }

    var instrument: Instrument {
        Instrument(
            entry: Scene.entry(.instrument, "i"), form: .treaty, adopted: Scene.date("2015"),
            isBinding: isBinding, stage: stage,
            provisions: ["n", "other"].map {
                Instrument.Provision(
                    id: Scene.slug("on-" + $0), locator: Scene.words(""), text: Scene.words($0),
                    norms: [Scene.ref($0)])
            })
    }

    var actors: [Actor] {
        let states = ["a", "b", "c", "d", "e"].map {
            Actor(entry: Scene.entry(.actor, $0), kind: .state)
        }
        let groups = links.map {
            Actor(entry: Scene.entry(.actor, $0.key), kind: .group, links: $0.value)
        }
        let organisations = members.map {
            Actor(entry: Scene.entry(.actor, $0.key), kind: .organisation, members: $0.value)
        }
        return states + groups + organisations
    }

    func outlet(_ slug: String) -> Outlet { Outlet(entry: Scene.entry(.outlet, slug)) }

    func aCase(_ place: Int, _ incident: Incident) -> Case {
        Case(
            entry: Scene.entry(
                .case, "case-\(place + 1)", sources: [Scene.source] + incident.sources),
            began: Scene.date(incident.began), ended: incident.ended.map(Scene.date),
            disclosed: incident.disclosed.map(Scene.date), attributions: incident.attributions,
            denials: incident.denials, findings: incident.findings)
    }

    func commitment(
        _ party: Commitment.Party, _ date: String, _ act: Commitment.Act, until: String?,
        provisions: [String], extendsToMembers: Bool
    ) -> Commitment {
        Commitment(
            entry: Scene.entry(.commitment, "commitment-\(commitments.count + 1)"),
            instrument: Scene.ref("i"), parties: [party], date: Scene.date(date),
            until: until.map(Scene.date), act: act, provisions: provisions.map(Scene.ref),
            extendsToMembers: extendsToMembers)
    }
}
