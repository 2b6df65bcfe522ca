import Markup
import Observatory

extension Backlinks {
    /// Turns every reference of a record round.
    init(_ record: Record, _ bodies: [EntryID: [Language: Document]]) {
        for instrument in record.instruments { add(instrument) }
        for actor in record.actors { add(actor) }
        for commitment in record.commitments { add(commitment) }
        for incident in record.cases { add(incident) }
        for article in record.coverage { add(article) }
        for (id, bodies) in bodies.sorted(by: { $0.key < $1.key }) { add(bodies, of: id) }
        relatedCases = relatedCases.mapValues { Set($0).sorted() }
    }

    private mutating func add(_ instrument: Instrument) {
        for provision in instrument.provisions {
            for norm in provision.norms {
                provisionsOfNorm[norm.slug, default: []].append(
                    ProvisionID(instrument: instrument.entry.slug, provision: provision.id))
            }
        }
    }

    private mutating func add(_ actor: Actor) {
        for link in actor.links { groupsOfActor.add(actor.entry.slug, to: link.actor.slug) }
        for member in actor.members {
            organisationsOfActor.add(actor.entry.slug, to: member.actor.slug)
        }
    }

    private mutating func add(_ commitment: Commitment) {
        let slug = commitment.entry.slug
        commitmentsOfInstrument.add(slug, to: commitment.instrument.slug)
        for party in commitment.parties { commitmentsOfActor.add(slug, to: party.actor.slug) }
    }

    private mutating func add(_ incident: Case) {
        let slug = incident.entry.slug
        for attribution in incident.attributions {
            casesAccusing.add(slug, to: attribution.to.slug)
            if attribution.basis == .media { casesOfOutlet.add(slug, to: attribution.by.slug) }
            casesSpeaking.add(slug, to: attribution.by.slug)
        }
        for response in incident.responses { casesSpeaking.add(slug, to: response.by.slug) }
        for target in incident.targets {
            if let actor = target.actor { casesTargeting.add(slug, to: actor.slug) }
        }
        for finding in incident.findings {
            casesOfNorm.add(slug, to: finding.norm.slug)
            casesAccusing.add(slug, to: finding.actor.slug)
        }
        for other in incident.related {
            relatedCases.add(other.slug, to: slug)
            relatedCases.add(slug, to: other.slug)
        }
    }

    private mutating func add(_ article: Coverage) {
        let slug = article.entry.slug
        coverageOfOutlet.add(slug, to: article.outlet.slug)
        for subject in article.about where coverageAbout[subject.id]?.last != slug {
            coverageAbout[subject.id, default: []].append(slug)
        }
    }

    private mutating func add(_ bodies: [Language: Document], of id: EntryID) {
        for target in Backlinks.targets(of: bodies, besides: id) {
            mentions[target, default: []].append(id)
        }
    }

    /// The entries that bodies link to, besides their own.
    private static func targets(
        of bodies: [Language: Document], besides own: EntryID
    ) -> Set<EntryID> {
        var targets: Set<EntryID> = []
        for body in bodies.values {
            for link in body.links {
                guard let kind = EntryKind(rawValue: link.kind), let slug = Slug(link.slug) else {
                    continue
                }
                targets.insert(EntryID(kind, slug))
            }
        }
        targets.remove(own)
        return targets
    }
}

extension [Slug: [Slug]] {
    /// Adds a slug to a list that is filled in the order of slugs, once.
    fileprivate mutating func add(_ slug: Slug, to key: Slug) {
        if self[key]?.last != slug { self[key, default: []].append(slug) }
    }
}
