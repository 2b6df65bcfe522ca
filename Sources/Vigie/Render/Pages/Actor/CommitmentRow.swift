import Observatory
import Templates

/// A commitment of an actor's own, in a line.
struct CommitmentRow: View {
    var commitment: LinkView
    var instrument: LinkView
    var date: DateView
    var act: String
    var until: DateView?

    static let fields = Fields<CommitmentRow>(
        "commitment row",
        [
            .view("commitment", LinkView.self) { $0.commitment },
            .view("instrument", LinkView.self) { $0.instrument },
            .view("date", DateView.self) { $0.date }, .text("act") { $0.act },
            .view("until", DateView.self) { $0.until },
        ])
}

extension Desk {
    /// The commitments that an actor is a party of, in the order of time.
    func commitments(of actor: Slug) -> [CommitmentRow] {
        let own = (backlinks.commitmentsOfActor[actor] ?? []).compactMap { record.commitment($0) }
        let acts = own.flatMap { commitment in
            commitment.parties.filter { $0.actor.slug == actor }.map { (commitment, $0) }
        }
        return acts.inTime { $1.date ?? $0.date }.map { commitment, party in
            CommitmentRow(
                commitment: link(commitment.entry.id),
                instrument: link(EntryID(.instrument, commitment.instrument.slug)),
                date: date(party.date ?? commitment.date),
                act: strings.text(Keys.act(party.act ?? commitment.act)),
                until: date(party.until ?? commitment.until))
        }
    }

    /// What organisations took on for the actor as their member.
    func inherited(_ dossiers: [Dossier]) -> [InheritedGroup] {
        let pledges = dossiers.flatMap(\.current.pledges).filter { $0.through != nil }
        let organisations = pledges.compactMap(\.through).uniqued.sorted()
        return organisations.map { organisation in
            let its = pledges.filter { $0.through == organisation }.map(\.commitment).uniqued
            let known = its.compactMap { record.commitment($0) }.inTime(\.date)
            return InheritedGroup(
                organisation: actor(organisation),
                summary: strings.count(Keys.commitmentCount, known.count),
                commitments: known.map { link($0.entry.id) })
        }
    }
}
