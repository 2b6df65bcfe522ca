import Diagnostics
import Observatory

extension FactsJSON {
    /// A case. Denials and replies stand before the attributions that they answer.
    ///
    /// - Parameter weighed: What the method made of its findings, by their place.
    static func facts(
        of incident: Case, weighed: [Int: WeighedFinding]
    ) -> [(String, JSON?)] {
        [
            ("began", date(incident.began)), ("ended", date(incident.ended)),
            ("disclosed", date(incident.disclosed)),
            ("types", .list(incident.forms.map { .string($0.rawValue) })),
            ("targets", .list(incident.targets.map(target))),
            ("effects", .list(incident.effects.map(effect))),
            ("denials", .list(incident.denials.map(denial))),
            ("replies", .list(incident.replies.map(reply))),
            ("attributions", .list(incident.attributions.map(attribution))),
            ("responses", .list(incident.responses.map(response))),
            (
                "findings",
                .list(
                    incident.findings.enumerated().map {
                        finding($0.element, weighed[$0.offset]?.weighing)
                    })
            ),
            ("related", slugs(incident.related.map(\.slug))),
        ]
    }

    private static func target(_ target: Case.Target) -> JSON {
        .members([
            ("actor", .text(target.actor?.slug.text)), ("name", text(target.name)),
            ("country", .text(target.country?.code)), ("sector", text(target.sector)),
        ])
    }

    private static func effect(_ effect: Case.Effect) -> JSON {
        .members([("text", text(effect.text)), ("source", slugs(effect.sources))])
    }

    private static func denial(_ denial: Denial) -> JSON {
        .members([
            ("by", .string(denial.by.slug.text)), ("date", date(denial.date)),
            ("reasoned", .bool(denial.isReasoned)), ("text", text(denial.text)),
            ("source", slugs(denial.sources)),
        ])
    }

    private static func reply(_ reply: Reply) -> JSON {
        .members([
            ("by", .string(reply.by.slug.text)), ("requested", date(reply.requested)),
            ("received", date(reply.received)), ("text", text(reply.text)),
            ("source", slugs(reply.sources)),
        ])
    }

    private static func attribution(_ attribution: Attribution) -> JSON {
        .members([
            ("by", .string(attribution.by.slug.text)), ("to", .string(attribution.to.slug.text)),
            ("date", date(attribution.date)), ("basis", .string(attribution.basis.rawValue)),
            ("origin", .text(attribution.origin?.slug.text)),
            ("interested", .bool(attribution.isInterested)),
            ("norms", slugs(attribution.norms.map(\.slug))), ("until", date(attribution.until)),
            ("text", text(attribution.text)), ("source", slugs(attribution.sources)),
        ])
    }

    private static func response(_ response: Response) -> JSON {
        .members([
            ("by", .string(response.by.slug.text)), ("date", date(response.date)),
            ("type", .string(response.form.rawValue)), ("text", text(response.text)),
            ("source", slugs(response.sources)),
        ])
    }

    private static func finding(_ finding: Finding, _ weighing: Weighing?) -> JSON {
        .members([
            ("norm", .string(finding.norm.slug.text)), ("actor", .string(finding.actor.slug.text)),
            ("reading", .string(finding.reading.rawValue)),
            ("grade", .text(weighing?.grade.rawValue)),
            ("counted", weighing.map { .bool($0.uncounted == nil) }),
            ("uncounted", .text(weighing?.uncounted?.rawValue)),
            ("began", date(finding.began)), ("ended", date(finding.ended)),
            ("elements", slugs(finding.elements.map(\.slug))), ("because", text(finding.because)),
            ("source", slugs(finding.sources)),
        ])
    }
}
