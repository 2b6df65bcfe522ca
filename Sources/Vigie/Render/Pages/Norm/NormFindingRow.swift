import Observatory
import Templates

/// A finding on a norm, in a line.
struct NormFindingRow: View {
    var `case`: LinkView
    var began: DateView
    /// The actor, leading to its dossier.
    var actor: LinkView
    var mark: MarkView
    /// Why it is not counted; absent where it is.
    var reason: String?
    /// Whether the actor denies.
    var isDenied: Bool

    static let fields = Fields<NormFindingRow>(
        "norm finding",
        [
            .view("case", LinkView.self) { $0.case }, .view("began", DateView.self) { $0.began },
            .view("actor", LinkView.self) { $0.actor }, .view("mark", MarkView.self) { $0.mark },
            .text("reason") { $0.reason }, .flag("denied") { $0.isDenied },
        ])
}

extension Desk {
    /// The findings on a norm, in the order of time, then of the actors' names.
    func findings(_ dossiers: [Dossier]) -> [NormFindingRow] {
        let found = dossiers.flatMap { dossier in
            dossier.current.weighings.compactMap { weighing in
                record.case(weighing.case).map { (dossier, weighing, $0) }
            }
        }
        return found.inTime { _, weighing, incident in
            incident.findings[weighing.finding].began ?? incident.began
        }.map { dossier, weighing, incident in
            NormFindingRow(
                case: link(incident.entry.id),
                began: date(incident.findings[weighing.finding].began ?? incident.began),
                actor: LinkView(
                    href: href(addresses.standing(dossier.actor, dossier.norm, in: language)),
                    label: link(EntryID(.actor, dossier.actor)).label),
                mark: mark(of: weighing),
                reason: weighing.uncounted.map { strings.text(Keys.reason($0)) },
                isDenied: !weighing.denials.isEmpty)
        }
    }
}
