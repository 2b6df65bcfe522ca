import Observatory
import Templates

/// A case about an actor's conduct, in a line.
struct AccusationRow: View {
    /// What the editors read in it.
    struct Reading: View {
        var norm: LinkView
        var mark: MarkView

        static let fields = Fields<Reading>(
            "reading",
            [.view("norm", LinkView.self) { $0.norm }, .view("mark", MarkView.self) { $0.mark }])
    }

    var `case`: LinkView
    var began: DateView
    /// What the actor answered, in words; absent where nothing asks for an answer.
    var answer: String?
    /// Who attributes it to the actor.
    var accusers: [LinkView]
    var readings: [Reading]

    static let fields = Fields<AccusationRow>(
        "accusation",
        [
            .view("case", LinkView.self) { $0.case }, .view("began", DateView.self) { $0.began },
            .text("answer") { $0.answer }, .list("accusers") { $0.accusers },
            .list("readings") { $0.readings },
        ])
}

extension Desk {
    /// The cases about an actor in the order of time: those that accuse it, with the breaches read
    /// in them, or those that find that it honoured something, with that. A case may be in both.
    func conduct(
        of actor: Slug, isAccused: Bool, _ dossiers: [Dossier]
    ) -> [AccusationRow] {
        var readings: [Slug: [AccusationRow.Reading]] = [:]
        for dossier in dossiers {
            for weighing in dossier.current.weighings
            where (weighing.reading == .breach) == isAccused {
                readings[weighing.case, default: []].append(reading(weighing, dossier))
            }
        }
        return (backlinks.casesAccusing[actor] ?? []).compactMap { record.case($0) }
            .filter { incident in
                incident.accuses(actor) == isAccused
                    || !isAccused && readings[incident.entry.slug] != nil
            }.inTime(\.began).map { incident in
                let accusers = incident.attributions.filter { $0.to.slug == actor }
                    .map { speaker($0.by.slug, basis: $0.basis) }
                return AccusationRow(
                    case: link(incident.entry.id), began: date(incident.began),
                    answer: isAccused ? answer(of: actor, in: incident) : nil,
                    accusers: unique(accusers), readings: readings[incident.entry.slug] ?? [])
            }
    }

    private func reading(_ weighing: Weighing, _ dossier: Dossier) -> AccusationRow.Reading {
        AccusationRow.Reading(
            norm: LinkView(
                href: href(addresses.standing(dossier.actor, dossier.norm, in: language)),
                label: link(EntryID(.norm, dossier.norm)).label),
            mark: mark(of: weighing))
    }

    private func unique(_ links: [LinkView]) -> [LinkView] {
        var seen: Set<String> = []
        return links.filter { seen.insert($0.href ?? $0.label.text).inserted }
    }

    private func answer(of actor: Slug, in incident: Case) -> String {
        let denials = incident.denials.filter { $0.by.slug == actor }
        guard !denials.isEmpty else { return strings.text(Keys.unanswered) }
        return strings.text(
            denials.contains(where: \.isReasoned) ? Keys.deniedReasoned : Keys.deniedBare)
    }
}

extension Commitment {
    /// Whether an actor took it on itself; who proposes a text takes nothing on (method.md, 1).
    func isTaken(by actor: Slug) -> Bool {
        parties.contains { $0.actor.slug == actor && ($0.act ?? act) != .proposed }
    }
}

extension Case {
    /// Whether something is attributed to an actor, or the editors find a breach of it.
    func accuses(_ actor: Slug) -> Bool {
        attributions.contains { $0.to.slug == actor }
            || findings.contains { $0.actor.slug == actor && $0.reading == .breach }
    }
}
