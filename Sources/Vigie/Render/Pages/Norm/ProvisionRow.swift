import Observatory
import Templates

/// A provision that states a norm.
struct ProvisionRow: View {
    var instrument: LinkView
    var adopted: DateView
    var locator: String
    var text: WordsView?
    /// Binding, voluntary or proposed.
    var force: String

    static let fields = Fields<ProvisionRow>(
        "provision",
        [
            .view("instrument", LinkView.self) { $0.instrument },
            .view("adopted", DateView.self) { $0.adopted }, .text("locator") { $0.locator },
            .view("text", WordsView.self) { $0.text }, .text("force") { $0.force },
        ])
}

extension Desk {
    /// The provisions that state a norm, in the order of time.
    func provisions(stating norm: Slug) -> [ProvisionRow] {
        let stated = (backlinks.provisionsOfNorm[norm] ?? []).compactMap {
            place -> (instrument: Instrument, provision: Instrument.Provision)? in
            guard let instrument = record.instrument(place.instrument),
                let provision = instrument.provisions.first(where: { $0.id == place.provision })
            else { return nil }
            return (instrument, provision)
        }
        return stated.inTime(\.instrument.adopted).map { instrument, provision in
            ProvisionRow(
                instrument: link(instrument.entry.id), adopted: date(instrument.adopted),
                locator: provision.locator.words(in: language), text: words(provision.text),
                force: strings.text(Keys.force(of: instrument)))
        }
    }
}
