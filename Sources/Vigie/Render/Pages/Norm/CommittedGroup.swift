import Observatory
import Templates

/// Who is committed to a norm with one strength, and since when.
struct CommittedGroup: View {
    /// An actor and the year of its first commitment of that strength.
    struct Party: View {
        var actor: LinkView
        var year: String

        static let fields = Fields<Party>(
            "party", [.view("actor", LinkView.self) { $0.actor }, .text("year") { $0.year }])
    }

    /// Members on whose behalf an organisation acted.
    struct Members: View {
        /// The organisation, how many and since when.
        var summary: String
        var organisation: LinkView
        var actors: [LinkView]

        static let fields = Fields<Members>(
            "members",
            [
                .text("summary") { $0.summary },
                .view("organisation", LinkView.self) { $0.organisation },
                .list("actors") { $0.actors },
            ])
    }

    var strength: String
    var parties: [Party]
    var members: [Members]

    static let fields = Fields<CommittedGroup>(
        "committed",
        [
            .text("strength") { $0.strength }, .list("parties") { $0.parties },
            .flag("has-parties") { !$0.parties.isEmpty }, .list("members") { $0.members },
        ])
}

extension Desk {
    /// Who is committed to a norm at the date of record, the strongest first.
    func committed(_ dossiers: [Dossier]) -> [CommittedGroup] {
        let strongest = dossiers.compactMap { dossier in
            dossier.current.pledges.first.map { (dossier: dossier, pledge: $0) }
        }
        return Strength.allCases.reversed().compactMap { strength in
            let those = strongest.filter { $0.pledge.strength == strength }
            guard !those.isEmpty else { return nil }
            let own = those.filter { $0.pledge.through == nil }
            return CommittedGroup(
                strength: strings.text(Keys.strength(strength)),
                parties: own.map { dossier, pledge in
                    CommittedGroup.Party(
                        actor: actor(dossier.actor),
                        year: String(beginning(of: pledge, for: dossier.actor).year))
                },
                members: members(those))
        }
    }

    private func members(
        _ those: [(dossier: Dossier, pledge: Pledge)]
    ) -> [CommittedGroup.Members] {
        let bound = those.filter { $0.pledge.through != nil }
        let organisations = bound.compactMap(\.pledge.through).uniqued.sorted()
        return organisations.compactMap { organisation in
            let its = bound.filter { $0.pledge.through == organisation }
            guard let first = its.min(by: { $0.pledge.from < $1.pledge.from }) else { return nil }
            let since = beginning(of: first.pledge, for: first.dossier.actor)
            return CommittedGroup.Members(
                summary: strings.count(Keys.membersSince, its.count, ["date": date(since).text]),
                organisation: actor(organisation), actors: its.map { actor($0.dossier.actor) })
        }
    }
}
