@testable import Observatory

extension Record {
    /// The same record with its actors or its cases changed one by one.
    func changed(
        actors change: (Actor) -> Actor = { $0 },
        commitments revise: (Commitment) -> Commitment = { $0 },
        cases alter: (Case) -> Case = { $0 }
    ) -> Record {
        Record(
            norms: norms, instruments: instruments, actors: actors.map(change),
            commitments: commitments.map(revise), cases: cases.map(alter), outlets: outlets)
    }
}

extension Case {
    /// The same case with some of its facts replaced.
    func with(
        sources: [Source]? = nil, attributions: [Attribution]? = nil, denials: [Denial]? = nil,
        findings: [Finding]? = nil
    ) -> Case {
        Case(
            entry: sources.map { entry.with(sources: $0) } ?? entry, began: began, ended: ended,
            disclosed: disclosed, attributions: attributions ?? self.attributions,
            denials: denials ?? self.denials, findings: findings ?? self.findings)
    }
}

extension Entry {
    /// The same with other sources.
    func with(sources: [Source]) -> Entry {
        Entry(id: id, language: language, title: title, status: status, sources: sources)
    }
}

extension Attribution {
    /// The same on other sources.
    func with(sources: [Slug]) -> Attribution {
        Attribution(
            by: by, to: to, date: date, basis: basis, origin: origin, isInterested: isInterested,
            norms: norms, until: until, sources: sources)
    }
}

extension Finding {
    /// The same on other sources.
    func with(sources: [Slug]) -> Finding {
        Finding(
            norm: norm, actor: actor, reading: reading, began: began, ended: ended,
            elements: elements, because: because, sources: sources)
    }
}

extension Actor {
    /// The same with some of its facts replaced.
    func with(entry: Entry? = nil, links: [Link]? = nil, members: [Membership]? = nil) -> Actor {
        Actor(
            entry: entry ?? self.entry, kind: kind, links: links ?? self.links,
            members: members ?? self.members)
    }
}

extension Commitment {
    /// The same by other parties.
    func with(parties: [Party]) -> Commitment {
        Commitment(
            entry: entry, instrument: instrument, parties: parties, date: date, until: until,
            act: act, provisions: provisions, extendsToMembers: extendsToMembers)
    }
}
