import Diagnostics
import Observatory

extension FactsJSON {
    /// A norm, with the provisions that state it and the standing of every actor on it.
    static func facts(of norm: Norm, _ desk: Desk, _ dossiers: [Dossier]) -> [(String, JSON?)] {
        let provisions = desk.backlinks.provisionsOfNorm[norm.entry.slug] ?? []
        return [
            ("nature", .string(norm.nature.rawValue)), ("family", .string(norm.family.rawValue)),
            ("addressees", .array(norm.addressees.map { .string($0.rawValue) })),
            ("code", .text(norm.code)), ("order", norm.order.map(JSON.int)),
            ("elements", .list(norm.elements.map(element))),
            ("instruments", slugs(provisions.map(\.instrument).uniqued)),
            ("standings", .list(dossiers.map(standing))),
        ]
    }

    private static func element(_ element: Norm.Element) -> JSON {
        .members([
            ("id", .string(element.id.text)), ("text", text(element.text)),
            ("core", .bool(element.isCore)),
        ])
    }

    private static func standing(_ dossier: Dossier) -> JSON {
        .members([
            ("actor", .string(dossier.actor.text)),
            ("standing", .string(dossier.current.standing.rawValue)),
            ("confidence", .string(dossier.current.confidence.rawValue)),
            ("commitment-strength", .text(dossier.current.strength?.rawValue)),
        ])
    }

    /// An instrument, with the commitments to it.
    static func facts(of instrument: Instrument, _ desk: Desk) -> [(String, JSON?)] {
        [
            ("type", .string(instrument.form.rawValue)), ("adopted", date(instrument.adopted)),
            ("forum", text(instrument.forum)), ("binding", .bool(instrument.isBinding)),
            ("stage", .string(instrument.stage.rawValue)), ("symbol", .text(instrument.symbol)),
            ("url", .text(instrument.url)),
            ("provisions", .list(instrument.provisions.map(provision))),
            (
                "commitments",
                slugs(desk.backlinks.commitmentsOfInstrument[instrument.entry.slug] ?? [])
            ),
        ]
    }

    private static func provision(_ provision: Instrument.Provision) -> JSON {
        .members([
            ("id", .string(provision.id.text)), ("locator", text(provision.locator)),
            ("text", text(provision.text)), ("norms", slugs(provision.norms.map(\.slug))),
        ])
    }
}
