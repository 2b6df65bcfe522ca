import Observatory

/// The states of the record by region, then by code: made once for all maps.
struct StateAtlas: Sendable {
    /// A state by its code.
    struct State: Sendable {
        let code: String
        let slug: Slug
    }

    /// The regions that have a state, each with its states.
    let regions: [(region: Region, states: [State])]

    init(_ record: Record) {
        let states = record.actors.filter { $0.kind == .state && !$0.entry.isWithdrawn }
        let placed = states.compactMap { state in
            state.country.flatMap { country in
                country.region.map {
                    (region: $0, state: State(code: country.code, slug: state.entry.slug))
                }
            }
        }
        let groups = Dictionary(grouping: placed, by: \.region)
        regions = Region.allCases.compactMap { region in
            groups[region].map { group in
                (region, group.map(\.state).sorted { ($0.code, $0.slug) < ($1.code, $1.slug) })
            }
        }
    }
}
