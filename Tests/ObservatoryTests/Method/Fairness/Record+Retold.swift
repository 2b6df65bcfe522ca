@testable import Observatory

extension Record {
    /// The same record with files, facts and sources in another order. Provisions stay: theirs is the
    /// order of the text.
    func shuffled(_ chance: inout Chance) -> Record {
        Record(
            norms: norms.shuffled(using: &chance),
            instruments: instruments.shuffled(using: &chance),
            actors: actors.map { actor in
                actor.with(
                    entry: actor.entry.with(sources: actor.entry.sources.shuffled(using: &chance)),
                    links: actor.links.shuffled(using: &chance),
                    members: actor.members.shuffled(using: &chance))
            }.shuffled(using: &chance),
            commitments: commitments.map {
                $0.with(parties: $0.parties.shuffled(using: &chance))
            }.shuffled(using: &chance),
            cases: cases.map { $0.shuffled(&chance) }.shuffled(using: &chance),
            outlets: outlets.shuffled(using: &chance))
    }
}

extension Case {
    func shuffled(_ chance: inout Chance) -> Case {
        with(
            sources: entry.sources.shuffled(using: &chance),
            attributions: attributions.map {
                $0.with(sources: $0.sources.shuffled(using: &chance))
            }.shuffled(using: &chance),
            denials: denials.map {
                Denial(
                    by: $0.by, date: $0.date, isReasoned: $0.isReasoned,
                    sources: $0.sources.shuffled(using: &chance))
            }.shuffled(using: &chance),
            findings: findings.map {
                $0.with(sources: $0.sources.shuffled(using: &chance))
            }.shuffled(using: &chance))
    }

    /// The same case with a denial that gives no reasons, or no source for them.
    func deniedBarely(_ chance: inout Chance) -> Case {
        let isReasoned = chance.once(in: 2)
        let denial = Denial(
            by: Scene.ref(chance.pick(RandomRecord.states)), date: RandomRecord.date(&chance),
            isReasoned: isReasoned, sources: isReasoned ? [] : [Scene.slug("s1")])
        return with(denials: denials + [denial])
    }

    /// The same case where one who says nothing else repeats a speaker, after that one spoke.
    func echoed(_ chance: inout Chance) -> Case {
        guard !attributions.isEmpty else { return self }
        let heard = chance.pick(attributions)
        let lag = chance.below(4)
        let echo = Attribution(
            by: Scene.ref("someone-new"),
            to: Scene.ref(chance.pick(RandomRecord.actors)),
            date: PartialDate(heard.date.firstDay.adding(years: lag)),
            basis: chance.pick(Attribution.Basis.allCases), origin: heard.by,
            isInterested: chance.once(in: 2), sources: [Scene.slug("s1")])
        return with(attributions: attributions + [echo])
    }

    /// The same case where one attribution or finding rests on one source less.
    func withoutASource(_ chance: inout Chance) -> Case {
        var (attributions, findings) = (attributions, findings)
        if !attributions.isEmpty, chance.once(in: 2) {
            let place = chance.below(attributions.count)
            attributions[place] = attributions[place].with(
                sources: Array(attributions[place].sources.dropFirst()))
        } else {
            let place = chance.below(findings.count)
            findings[place] = findings[place].with(
                sources: Array(findings[place].sources.dropFirst()))
        }
        return with(attributions: attributions, findings: findings)
    }
}
