import Observatory
import Templates

extension Desk {
    /// The index of actors, in pages.
    var actorIndex: Section {
        let path = addresses.index(of: .actor, in: language)
        let plan = Lazy { IndexPlan(path: path, actorGroups()) }
        return list(at: path, of: record.actors.count, "actors") {
            $0.actorIndexPage(plan.value, $1)
        }
    }

    /// The actors by kind, then by letter.
    private func actorGroups() -> [IndexPlan.Group] {
        let file = LetterFile()
        return Actor.Kind.allCases.flatMap { kind -> [IndexPlan.Group] in
            let ofKind = record.actors.filter { $0.kind == kind }.map(\.entry.id)
            let family = strings.text(Keys.kindPlural(kind))
            var groups: [IndexPlan.Group] = []
            for id in byTitle(ofKind) {
                let letter = file.letter(of: SortKey(link(id).label.text))
                let anchor = kind.rawValue + "-" + (letter == LetterFile.other ? "0" : letter)
                if groups.last?.id != anchor {
                    groups.append(
                        IndexPlan.Group(
                            id: anchor, heading: letter, label: letter, family: family, entries: [])
                    )
                }
                groups[groups.count - 1].entries.append(id.slug)
            }
            return groups
        }
    }

    private func actorIndexPage(_ plan: IndexPlan, _ number: Int) -> ActorIndexPage {
        var heading = heading(ofIndex: .actor)
        let addresses = addresses
        heading.path = { IndexPlan.address(number, below: addresses.index(of: .actor, in: $0)) }
        return ActorIndexPage(
            frame: frame(heading), title: strings.text(Keys.actors),
            tally: strings.count(Keys.actorCount, plan.count), jumps: jumps(plan),
            kinds: kinds(plan.pages[number]), pager: pager(plan, at: number))
    }

    private func kinds(_ groups: [IndexPlan.Group]) -> [ActorIndexPage.Kind] {
        Actor.Kind.allCases.compactMap { kind in
            let heading = strings.text(Keys.kindPlural(kind))
            let letters = groups.filter { $0.family == heading }.map { group in
                ActorIndexPage.Letter(
                    anchor: group.id, letter: group.heading, actors: group.entries.map(actor))
            }
            guard !letters.isEmpty else { return nil }
            return ActorIndexPage.Kind(anchor: kind.rawValue, heading: heading, letters: letters)
        }
    }
}
