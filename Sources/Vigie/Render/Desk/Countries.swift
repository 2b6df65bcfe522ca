import Observatory

/// The names of countries: those of the states of the record, in the page's language.
struct Countries: Sendable {
    private let states: [Country: Slug]

    init(_ record: Record) {
        let states = record.actors.filter { $0.kind == .state }
        self.states = Dictionary(
            states.compactMap { state in state.country.map { ($0, state.entry.slug) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// A country's name; its code where no state of the record bears it.
    func name(_ country: Country, _ desk: Desk) -> String { link(country, desk).label.text }

    /// A link to the state that bears a country's code; its code where there is none.
    func link(_ country: Country, _ desk: Desk) -> LinkView {
        states[country].map { desk.actor($0) }
            ?? LinkView(href: nil, label: WordsView(text: country.code))
    }
}
