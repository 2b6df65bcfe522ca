import Observatory
import Templates

/// How the actors of a kind stand on a norm.
struct StandingGroup: View {
    /// Those of one standing.
    struct Line: View {
        var mark: MarkView
        /// Those with more on record.
        var actors: [LinkView]
        /// The others, behind a summary.
        var others: [LinkView]
        var summary: String

        static let fields = Fields<Line>(
            "standing line",
            [
                .view("mark", MarkView.self) { $0.mark }, .list("actors") { $0.actors },
                .flag("has-actors") { !$0.actors.isEmpty }, .list("others") { $0.others },
                .flag("has-others") { !$0.others.isEmpty }, .text("summary") { $0.summary },
            ])
    }

    var heading: String
    var lines: [Line]

    static let fields = Fields<StandingGroup>(
        "standing group",
        [.text("heading") { $0.heading }, .list("lines") { $0.lines }])
}

extension Desk {
    /// The actors of a norm under the standing of each, by kind.
    func standings(_ dossiers: [Dossier], _ index: DossierIndex) -> [StandingGroup] {
        Actor.Kind.allCases.compactMap { kind in
            let ofKind = dossiers.filter { record.actor($0.actor)?.kind == kind }
            guard !ofKind.isEmpty else { return nil }
            let byStanding = Dictionary(grouping: ofKind, by: \.current.standing)
            let lines = Standing.reported.compactMap { standing in
                byStanding[standing].map { line(standing, $0, index) }
            }
            return StandingGroup(heading: strings.text(Keys.kindPlural(kind)), lines: lines)
        }
    }

    private func line(
        _ standing: Standing, _ dossiers: [Dossier], _ index: DossierIndex
    ) -> StandingGroup.Line {
        let named = dossiers.filter { index.notable.contains($0.actor) }
        let others = dossiers.filter { !index.notable.contains($0.actor) }
        return StandingGroup.Line(
            mark: mark(standing), actors: named.map(standingLink),
            others: others.map(standingLink),
            summary: strings.count(named.isEmpty ? Keys.actorsOnly : Keys.actorsMore, others.count))
    }

    /// A link to a dossier by its actor's name.
    private func standingLink(_ dossier: Dossier) -> LinkView {
        LinkView(
            href: href(addresses.standing(dossier.actor, dossier.norm, in: language)),
            label: link(EntryID(.actor, dossier.actor)).label)
    }
}

extension Standing {
    /// The standings in the order in which pages list them: what is committed first.
    static let reported: [Standing] = allCases.filter { $0 != .notCommitted } + [.notCommitted]
}
