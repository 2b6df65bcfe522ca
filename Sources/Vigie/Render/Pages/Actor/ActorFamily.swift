import Observatory
import Templates

/// Where an actor stands on the norms of a family.
struct ActorFamily: View {
    /// A norm in a line.
    struct Row: View {
        var norm: LinkView
        var mark: MarkView
        /// The dossier.
        var href: String
        /// Whether findings were not counted.
        var isMarked: Bool
        var strength: String?
        var since: DateView?

        static let fields = Fields<Row>(
            "actor's norm",
            [
                .view("norm", LinkView.self) { $0.norm }, .view("mark", MarkView.self) { $0.mark },
                .text("href") { $0.href }, .flag("marked") { $0.isMarked },
                .text("strength") { $0.strength }, .view("since", DateView.self) { $0.since },
            ])
    }

    var heading: String
    var rows: [Row]

    static let fields = Fields<ActorFamily>(
        "actor's family", [.text("heading") { $0.heading }, .list("rows") { $0.rows }])
}

extension Desk {
    /// An actor's line of the matrix, by family.
    func families(_ dossiers: [Dossier]) -> [ActorFamily] {
        let held = dossiers.compactMap { dossier in
            record.norm(dossier.norm).map { (norm: $0, dossier: dossier) }
        }.sorted { Matrix.precedes($0.norm, $1.norm) }
        return Norm.Family.allCases.compactMap { family in
            let rows = held.filter { $0.norm.family == family }.map {
                familyRow($0.norm, $0.dossier)
            }
            guard !rows.isEmpty else { return nil }
            return ActorFamily(heading: strings.text(Keys.family(family)), rows: rows)
        }
    }

    private func familyRow(_ norm: Norm, _ dossier: Dossier) -> ActorFamily.Row {
        let verdict = dossier.current
        let since = verdict.pledges.first.map { beginning(of: $0, for: dossier.actor) }
        return ActorFamily.Row(
            norm: link(norm.entry.id), mark: mark(verdict.standing),
            href: href(addresses.standing(dossier.actor, dossier.norm, in: language)),
            isMarked: verdict.isMarked,
            strength: verdict.strength.map { strings.text(Keys.strength($0)) }, since: date(since))
    }
}
