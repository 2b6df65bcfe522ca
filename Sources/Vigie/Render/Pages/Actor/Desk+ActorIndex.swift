import Observatory
import Templates

extension Desk {
    /// The index of actors, in pages.
    func actorIndex() -> [PlannedFile] {
        let directory = ActorDirectory(self)
        return directory.pages.indices.map { place in
            page(at: indexPath(of: .actor, place, in: language), "actors") {
                $0.actorIndexPage(directory, at: place)
            }
        }
    }

    /// A page of an index: the first has the index's own address.
    func indexPath(of kind: EntryKind, _ place: Int, in language: Language) -> String {
        addresses.index(of: kind, in: language) + (place == 0 ? "" : "page-\(place + 1)/")
    }

    private func actorIndexPage(_ directory: ActorDirectory, at place: Int) -> ActorIndexPage {
        var heading = heading(ofIndex: .actor)
        heading.path = { [self] in indexPath(of: .actor, place, in: $0) }
        let steps = directory.pages.indices.map { page in
            PageFrame.Step(
                label: String(page + 1), href: href(indexPath(of: .actor, page, in: language)),
                isCurrent: page == place)
        }
        return ActorIndexPage(
            frame: frame(heading), title: strings.text(Keys.actors),
            lead: strings.count(Keys.actorCount, record.actors.count),
            jumps: jumps(directory), kinds: kinds(directory.pages[place]),
            pages: steps.count > 1 ? steps : [])
    }

    private func jumps(_ directory: ActorDirectory) -> [ActorIndexPage.KindJumps] {
        let beginnings = directory.beginnings
        return Actor.Kind.allCases.compactMap { kind in
            let its = beginnings.filter { $0.line.kind == kind }
            guard !its.isEmpty else { return nil }
            return ActorIndexPage.KindJumps(
                heading: strings.text(Keys.kindPlural(kind)),
                jumps: its.map { page, line in
                    ActorIndexPage.Jump(
                        letter: line.letter,
                        href: href(indexPath(of: .actor, page, in: language)) + "#" + line.anchor)
                })
        }
    }

    private func kinds(_ lines: [ActorDirectory.Line]) -> [ActorIndexPage.Kind] {
        Actor.Kind.allCases.compactMap { kind in
            let its = lines.filter { $0.kind == kind }
            guard !its.isEmpty else { return nil }
            let letters = its.map(\.letter).uniqued.compactMap { letter in
                let those = its.filter { $0.letter == letter }
                return those.first.map { first in
                    ActorIndexPage.Letter(
                        anchor: first.anchor, letter: letter, actors: those.map { actor($0.actor) })
                }
            }
            return ActorIndexPage.Kind(
                anchor: kind.rawValue, heading: strings.text(Keys.kindPlural(kind)),
                letters: letters)
        }
    }
}
