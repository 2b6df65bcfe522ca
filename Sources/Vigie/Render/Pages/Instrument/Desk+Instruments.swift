import Observatory
import Templates

extension Desk {
    /// A page for every instrument.
    var instrumentPages: Section {
        section(of: .instrument, record.instruments) { instrument in
            let own = page(
                at: addresses.path(of: instrument.entry.id, in: language), "instrument"
            ) { $0.instrumentPage(instrument) }
            return [own]
                + citeFiles(instrument.entry) { FactsJSON.facts(of: instrument, $0) }
        }
    }

    func instrumentPage(_ instrument: Instrument) -> InstrumentPage {
        let entry = instrument.entry
        let bibliography = Bibliography(entry, body: register.body(of: entry, in: language)?.0)
        let commitments = (backlinks.commitmentsOfInstrument[entry.slug] ?? []).compactMap {
            record.commitment($0)
        }
        let uptake = Uptake(commitments, in: record, asOf: assessment.asOf)
        return InstrumentPage(
            frame: frame(citedHeading(of: entry, about: subjects(of: instrument))),
            title: title(of: entry),
            form: strings.text(Keys.instrumentForm(instrument.form)),
            summary: words(entry.summary), adopted: date(instrument.adopted),
            forum: words(instrument.forum), stage: strings.text(Keys.stage(instrument.stage)),
            isBinding: instrument.isBinding, symbol: instrument.symbol, url: instrument.url,
            host: instrument.url.map(Desk.host) ?? "", provisions: provisions(instrument),
            adherences: commitments.inTime(\.date).map(adherence),
            chart: uptakeChart(uptake), map: tileMap(uptake),
            tally: strings.count(Keys.tally(of: .commitment), commitments.count),
            body: body(of: entry), press: press(about: entry.id), mentions: mentions(of: entry.id),
            sources: sources(bibliography), permalink: absolute(addresses.permalink(of: entry.id)),
            cite: cite(entry))
    }
}
