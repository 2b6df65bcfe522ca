import Diagnostics
import Observatory

extension Proofreader {
    /// Checks every reference of the entry's facts.
    mutating func checkFacts() {
        for source in manuscript.facts.entry.sources {
            check(source.by, .actor)
        }
        switch manuscript.facts {
        case .norm, .outlet, .page: break
        case .instrument(let instrument):
            for provision in instrument.provisions { check(provision.norms, .norm) }
        case .actor(let actor):
            check(actor.links.map(\.actor), .actor)
            check(actor.members.map(\.actor), .actor)
        case .commitment(let commitment): check(commitment)
        case .case(let incident): check(incident)
        case .coverage(let article): check(article)
        }
    }

    private mutating func check(_ commitment: Commitment) {
        check(commitment.instrument, .instrument)
        check(commitment.parties.map(\.actor), .actor)
        let instrument = EntryID(.instrument, commitment.instrument.slug)
        guard let known = library.outlines[instrument]?.parts else { return }
        for ref in commitment.provisions where !known.contains(ref.slug.text) {
            let near = NearMiss.of(ref.slug.text, among: known)
            note(
                Rules.unknownPart, "'\(ref.slug)' is no provision of \(commitment.instrument.slug)",
                ref.mark,
                help: near.map { "did you mean '\($0)'?" }
                    ?? "its provisions are \(known.prefix(12).joined(separator: ", "))")
        }
    }

    private mutating func check(_ article: Coverage) {
        check(article.outlet, .outlet)
        for subject in article.about { check(subject.id, at: subject.mark) }
        for quote in article.quotes {
            if case .actor(let ref)? = quote.speaker { check(ref, .actor) }
        }
    }

    private mutating func check(_ incident: Case) {
        check(incident.related, .case)
        for target in incident.targets { check(target.actor, .actor) }
        for attribution in incident.attributions { check(attribution, in: incident) }
        for denial in incident.denials { check(denial.by, .actor) }
        for response in incident.responses { check(response.by, .actor) }
        for reply in incident.replies { check(reply.by, .actor) }
        for finding in incident.findings { check(finding) }
        if let own = incident.related.first(where: { $0.slug == incident.entry.slug }) {
            note(
                Rules.contradiction, "'\(own.slug)' is this case itself", own.mark,
                help: "delete it: a case is related to others")
        }
    }

    private mutating func check(_ attribution: Attribution, in incident: Case) {
        check(attribution.to, .actor)
        check(attribution.norms, .norm)
        let outlet = EntryID(.outlet, attribution.by.slug)
        if attribution.basis == .media, library.names.presence(of: outlet) != nil {
            check(outlet, at: attribution.by.mark)
        } else {
            check(attribution.by, .actor)
        }
        if let origin = attribution.origin { check(origin: origin, in: incident) }
    }

    /// A made-up origin joins several attributions; one that stands alone and is nearly an actor's
    /// slug is a slip, and would pass for a voice of its own.
    private mutating func check(origin: Ref, in incident: Case) {
        let actor = EntryID(.actor, origin.slug)
        let outlet = EntryID(.outlet, origin.slug)
        guard library.names.presence(of: actor) == nil, library.names.presence(of: outlet) == nil,
            incident.attributions.count(where: { $0.origin == origin }) == 1,
            let near = library.names.near(origin.slug, .actor)
        else { return }
        note(
            Rules.loneOrigin,
            "'\(origin.slug)' is no actor, and the origin of no other attribution",
            origin.mark, help: "did you mean '\(near)'?")
    }

    private mutating func check(_ finding: Finding) {
        check(finding.norm, .norm)
        check(finding.actor, .actor)
        guard let norm = library.outlines[EntryID(.norm, finding.norm.slug)] else { return }
        if let kind = library.outlines[EntryID(.actor, finding.actor.slug)]?.kind,
            !norm.addressees.contains(kind)
        {
            let kinds = norm.addressees.map(\.rawValue).joined(separator: ", ")
            note(
                Rules.findingMisaddressed,
                "'\(finding.actor.slug)' is of the kind \(kind.rawValue), "
                    + "which \(finding.norm.slug) does not bind",
                finding.actor.mark,
                help: "name another norm or actor: this norm binds \(kinds)")
        }
        let known = norm.parts
        for ref in finding.elements where !known.contains(ref.slug.text) {
            let near = NearMiss.of(ref.slug.text, among: known)
            note(
                Rules.unknownPart, "'\(ref.slug)' is no element of \(finding.norm.slug)", ref.mark,
                help: near.map { "did you mean '\($0)'?" }
                    ?? (known.isEmpty
                        ? "delete `elements`: this norm has none"
                        : "its elements are \(known.joined(separator: ", "))"))
        }
    }
}
