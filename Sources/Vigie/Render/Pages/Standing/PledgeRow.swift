import Observatory
import Templates

/// A commitment of an actor to a norm, in a line.
struct PledgeRow: View {
    var instrument: LinkView
    /// Where the text states the norm.
    var locators: String
    var since: DateView
    /// The last day; absent while in force.
    var until: DateView?
    var act: LinkView
    var strength: String
    /// The organisation that acted for its members; absent where the actor itself did.
    var through: LinkView?

    static let fields = Fields<PledgeRow>(
        "pledge",
        [
            .view("instrument", LinkView.self) { $0.instrument },
            .text("locators") { $0.locators }, .view("since", DateView.self) { $0.since },
            .view("until", DateView.self) { $0.until }, .view("act", LinkView.self) { $0.act },
            .text("strength") { $0.strength }, .view("through", LinkView.self) { $0.through },
        ])
}

extension Desk {
    /// A commitment as the tables of a dossier show it.
    func pledgeRow(_ pledge: Pledge, of party: Slug) -> PledgeRow {
        let stated = record.instrument(pledge.instrument)?.provisions ?? []
        let locators = stated.filter { pledge.provisions.contains($0.id) }
            .map { $0.locator.words(in: language) }
        return PledgeRow(
            instrument: link(EntryID(.instrument, pledge.instrument)),
            locators: locators.uniqued.joined(separator: strings.text(Keys.semicolon)),
            since: date(beginning(of: pledge, for: party)), until: pledge.until.map { date($0) },
            act: LinkView(
                href: href(EntryID(.commitment, pledge.commitment)),
                label: WordsView(text: strings.text(Keys.act(pledge.act)))),
            strength: strings.text(Keys.strength(pledge.strength)),
            through: pledge.through.map { actor($0) })
    }

    /// When a pledge began, no more precisely than the record says.
    func beginning(of pledge: Pledge, for party: Slug) -> PartialDate {
        let day = PartialDate(pledge.from)
        guard let commitment = record.commitment(pledge.commitment) else { return day }
        if commitment.date.lastDay == pledge.from { return commitment.date }
        let who = pledge.through ?? party
        let dates = commitment.parties.lazy.filter { $0.actor.slug == who }.compactMap(\.date)
        return dates.first { $0.lastDay == pledge.from } ?? day
    }
}
