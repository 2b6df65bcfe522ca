import Observatory
import Templates

extension Desk {
    /// A page for every commitment.
    var commitmentPages: Section {
        section(of: .commitment, record.commitments) { commitment in
            [
                page(at: addresses.path(of: commitment.entry.id, in: language), "commitment") {
                    $0.commitmentPage(commitment)
                }
            ]
        }
    }

    func commitmentPage(_ commitment: Commitment) -> CommitmentPage {
        let entry = commitment.entry
        let bibliography = Bibliography(entry, body: register.body(of: entry, in: language)?.0)
        let instrument = record.instrument(commitment.instrument.slug)
        let taken = Set(commitment.provisions.map(\.slug))
        var heading = heading(of: entry)
        heading.section = addresses.index(of: .instrument, in: language)
        heading.crumbs = [crumb(.instrument), crumb(.commitment)]
        return CommitmentPage(
            frame: frame(heading), title: title(of: entry), summary: words(entry.summary),
            instrument: link(EntryID(.instrument, commitment.instrument.slug)),
            act: strings.text(Keys.act(commitment.act)), date: date(commitment.date),
            until: date(commitment.until), isProposal: commitment.act == .proposed,
            tally: strings.count(Keys.indexParties, commitment.parties.count),
            groups: byKind(commitment.parties).map { kind in
                PartyGroup(
                    heading: kind.heading,
                    parties: kind.parties.map { party($0, of: commitment, bibliography) })
            },
            map: tileMap(Uptake([commitment], in: record, asOf: assessment.asOf)),
            provisions: instrument.map { provisions($0, only: taken) } ?? [],
            isWhole: taken.isEmpty, body: body(of: entry), press: press(about: entry.id),
            mentions: mentions(of: entry.id), sources: sources(bibliography),
            permalink: absolute(addresses.permalink(of: entry.id)))
    }
}
