extension Scene {
    private func with(_ change: (inout Scene) -> Void) -> Scene {
        var scene = self
        change(&scene)
        return scene
    }

    private func telling(_ change: (inout Incident) -> Void) -> Scene {
        precondition(!incidents.isEmpty, "tell of a breach or of something honoured first")
        return with { change(&$0.incidents[incidents.count - 1]) }
    }

    /// The verdict is given on this day.
    package func on(_ day: String) -> Scene { with { $0.day = day } }

    /// The norm is a duty of these core elements, and of others that are not core.
    package func duty(_ core: [String] = ["main"], beside others: [String] = []) -> Scene {
        with {
            $0.nature = .duty
            $0.elements = core.map { ($0, true) } + others.map { ($0, false) }
        }
    }

    /// The norm is addressed to these kinds only.
    package func addressed(to kinds: Actor.Kind...) -> Scene { with { $0.addressees = kinds } }

    /// The instrument binds in law.
    package func law(_ stage: Instrument.Stage = .inForce) -> Scene {
        with {
            $0.isBinding = true
            $0.stage = stage
        }
    }

    /// A party takes the instrument on.
    package func committed(
        _ date: String = "2015-01-01", by party: String = "a", _ act: Commitment.Act = .adopted,
        until: String? = nil, provisions: [String] = [], forMembers: Bool = false
    ) -> Scene {
        with {
            $0.commitments.append(
                commitment(
                    Commitment.Party(actor: Scene.ref(party)), date, act, until: until,
                    provisions: provisions, extendsToMembers: forMembers))
        }
    }

    /// A party takes the instrument on in its own way, not as the commitment says of the others.
    package func committed(
        _ date: String, own: String?, act: Commitment.Act? = nil, until: String? = nil
    ) -> Scene {
        let party = Commitment.Party(
            actor: Scene.ref("a"), date: own.map(Scene.date), act: act,
            until: until.map(Scene.date))
        return with {
            $0.commitments.append(
                commitment(
                    party, date, .adopted, until: nil, provisions: [], extendsToMembers: false))
        }
    }

    /// Someone is a member of an organisation.
    package func member(
        _ actor: String = "a", of organisation: String, since: String? = nil, until: String? = nil
    ) -> Scene {
        with {
            $0.members[organisation, default: []].append(
                Actor.Membership(
                    actor: Scene.ref(actor), since: since.map(Scene.date),
                    until: until.map(Scene.date)))
        }
    }

    /// A group is linked to an actor.
    package func linked(
        _ group: String = "g", to actor: String = "a", _ basis: Attribution.Basis = .political,
        on date: String? = "2016-01-01", sourced: Bool = true
    ) -> Scene {
        with {
            $0.links[group, default: []].append(
                Actor.Link(
                    actor: Scene.ref(actor), basis: basis, date: date.map(Scene.date),
                    sources: sourced ? [Scene.source.id] : []))
        }
    }

    /// A case begins, in which `a` breaches the norm.
    package func breach(
        _ began: String = "2020-03-01", ended: String? = nil, disclosed: String? = nil,
        ownPart: (began: String?, ended: String?) = (nil, nil), sourced: Bool = true
    ) -> Scene {
        with {
            let finding = Finding(
                norm: Scene.ref("n"), actor: Scene.ref("a"), reading: .breach,
                began: ownPart.began.map(Scene.date), ended: ownPart.ended.map(Scene.date),
                because: Scene.words(""), sources: sourced ? [Scene.source.id] : [])
            $0.incidents.append(
                Incident(
                    began: began, ended: ended, disclosed: disclosed, findings: [finding]))
        }
    }

    /// A case begins, in which `a` honours elements of the norm; its sources are told next.
    package func honoured(
        _ elements: [String] = ["main"], _ began: String = "2020-03-01"
    ) -> Scene {
        with {
            let finding = Finding(
                norm: Scene.ref("n"), actor: Scene.ref("a"), reading: .honoured,
                elements: elements.map(Scene.ref), because: Scene.words(""), sources: [])
            $0.incidents.append(Incident(began: began, findings: [finding]))
        }
    }

    /// Someone says who did it.
    package func attributed(
        by speaker: String, _ basis: Attribution.Basis, to actor: String = "a",
        on date: String = "2020-06-01", origin: String? = nil, interested: Bool = false,
        norms: [String] = [], until: String? = nil, sourced: Bool = true
    ) -> Scene {
        telling {
            $0.attributions.append(
                Attribution(
                    by: Scene.ref(speaker), to: Scene.ref(actor), date: Scene.date(date),
                    basis: basis, origin: origin.map(Scene.ref), isInterested: interested,
                    norms: norms.map(Scene.ref), until: until.map(Scene.date),
                    sources: sourced ? [Scene.source.id] : []))
        }
    }

    /// Someone denies it.
    package func denied(
        by speaker: String = "a", reasoned: Bool, on date: String = "2020-07-01",
        sourced: Bool = true
    ) -> Scene {
        telling {
            $0.denials.append(
                Denial(
                    by: Scene.ref(speaker), date: Scene.date(date), isReasoned: reasoned,
                    sources: sourced ? [Scene.source.id] : []))
        }
    }
}
