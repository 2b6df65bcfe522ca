import Observatory
import Templates

extension Desk {
    /// From how many states on a map tells more than a list.
    private static let enoughStates = 5

    /// The states that took something on, as tiles by region; nil where they are few.
    func tileMap(_ uptake: Uptake) -> TileMap? {
        let atlas = indexes.atlas.value
        let parties = uptake.parties
        let states = atlas.regions.flatMap(\.states)
        let own = states.count { parties.contains($0.slug) }
        let through = states.count { uptake.reached.contains($0.slug) }
        guard own + through >= Desk.enoughStates else { return nil }
        let lead = strings.text(
            Keys.tilesLead,
            [
                "states": strings.count(Keys.partiesOfKind(.state), own),
                "total": strings.wording.number(states.count),
            ])
        let reached =
            through == 0 ? "" : " " + strings.count(Keys.tilesThrough, through)
        return TileMap(
            lead: lead + reached,
            regions: atlas.regions.map { region($0.region, $0.states, parties, uptake.reached) },
            hasThrough: through > 0)
    }

    private func region(
        _ region: Region, _ states: [StateAtlas.State], _ parties: Set<Slug>, _ reached: Set<Slug>
    ) -> TileMap.Region {
        func part(_ state: StateAtlas.State) -> TileDrawing.Part {
            parties.contains(state.slug)
                ? .own : reached.contains(state.slug) ? .through : .none
        }
        func names(_ wanted: TileDrawing.Part) -> String? {
            let named = states.filter { part($0) == wanted }.map { actor($0.slug).label.text }
            guard !named.isEmpty else { return nil }
            return strings.wording.list(strings.wording.sorted(named) { $0 })
        }
        let heading = strings.text(Keys.region(region))
        return TileMap.Region(
            id: "tiles-" + region.rawValue, heading: heading,
            title: strings.text(
                Keys.tilesTitle,
                [
                    "region": heading,
                    "parties": strings.wording.number(states.count { part($0) != .none }),
                    "total": strings.wording.number(states.count),
                ]),
            drawing: TileDrawing(states.map { TileDrawing.Tile(code: $0.code, part: part($0)) }),
            parties: names(.own), through: names(.through), others: names(.none))
    }
}
