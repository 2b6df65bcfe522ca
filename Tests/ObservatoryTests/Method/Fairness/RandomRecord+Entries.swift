@testable import Observatory

extension RandomRecord {
    static func norm(_ slug: String, isDuty: Bool, _ chance: inout Chance) -> Norm {
        let kinds: [[Actor.Kind]] = [
            [.state], [.state, .company], [.state, .group, .organisation],
        ]
        let elements = ["one", "two"].map {
            Norm.Element(id: Scene.slug($0), text: Scene.words($0), isCore: $0 == "one")
        }
        return Norm(
            entry: entry(.norm, slug), nature: isDuty ? .duty : .restraint, family: .restraint,
            addressees: chance.pick(kinds), elements: isDuty ? elements : [])
    }

    static func instrument(_ slug: String, _ chance: inout Chance) -> Instrument {
        Instrument(
            entry: entry(.instrument, slug), form: .treaty, adopted: date(&chance),
            isBinding: chance.once(in: 2), stage: chance.pick(Instrument.Stage.allCases),
            provisions: (1...3).map { number in
                Instrument.Provision(
                    id: Scene.slug("p\(number)"), locator: Scene.words(""), text: Scene.words(""),
                    norms: chance.some(1...2) { Scene.ref($0.pick(norms)) })
            })
    }

    static func actor(_ slug: String, _ chance: inout Chance) -> Actor {
        let kind: Actor.Kind =
            states.contains(slug)
            ? .state
            : companies.contains(slug)
                ? .company : organisations.contains(slug) ? .organisation : .group
        return Actor(
            entry: entry(.actor, slug, sources: kind == .group ? sources(&chance) : []), kind: kind,
            links: kind == .group
                ? chance.some(1...3) { chance in
                    Actor.Link(
                        actor: Scene.ref(chance.pick(states + companies)),
                        basis: chance.pick(Attribution.Basis.allCases),
                        date: chance.once(in: 4) ? nil : date(&chance), sources: cited(&chance))
                } : [],
            members: kind == .organisation
                ? chance.some(1...3) { chance in
                    Actor.Membership(
                        actor: Scene.ref(chance.pick(actors)),
                        since: chance.once(in: 2) ? nil : date(&chance),
                        until: chance.once(in: 3) ? date(&chance, from: 2016) : nil)
                } : [])
    }

    static func commitment(_ slug: String, _ chance: inout Chance) -> Commitment {
        Commitment(
            entry: entry(.commitment, slug),
            instrument: Scene.ref(chance.pick(["text-a", "text-b"])),
            parties: chance.some(1...4) { chance in
                Commitment.Party(
                    actor: Scene.ref(chance.pick(actors)),
                    date: chance.once(in: 3) ? date(&chance) : nil,
                    act: chance.once(in: 4) ? chance.pick(Commitment.Act.allCases) : nil,
                    until: chance.once(in: 5) ? date(&chance, from: 2016) : nil)
            },
            date: date(&chance, from: 2011),
            until: chance.once(in: 5) ? date(&chance, from: 2016) : nil,
            act: chance.pick(Commitment.Act.allCases),
            provisions: chance.once(in: 2) ? [Scene.ref("p\(1 + chance.below(3))")] : [],
            extendsToMembers: chance.once(in: 2))
    }

    static func sources(_ chance: inout Chance) -> [Source] {
        (1...4).map { number in
            Source(
                id: Scene.slug("s\(number)"),
                publisher: chance.pick(["The Gazette", "The Tribune"] + states), title: "",
                url: "https://gazette.example/", kind: chance.pick(Source.Kind.allCases),
                by: chance.once(in: 2) ? Scene.ref(chance.pick(actors)) : nil,
                origin: chance.once(in: 4) ? Scene.ref(chance.pick(actors + ["joint"])) : nil,
                date: chance.once(in: 4) ? nil : date(&chance))
        }
    }
}
