import Markup
import Observatory

extension Words {
    /// Takes up what an entry of the site says now, in the place of what it said.
    mutating func take(_ work: TranslationMatch.Work, stale languages: Set<Language>?) {
        let id = work.facts.entry.id
        let now = work.bodies.mapValues(\.document)
        let old = Words.targets(of: bodies[id] ?? [:], besides: id)
        let new = Words.targets(of: now, besides: id)
        for target in old.subtracting(new) {
            mentions[target]?.removeAll { $0 == id }
            if mentions[target]?.isEmpty ?? false { mentions[target] = nil }
        }
        for target in new.subtracting(old) {
            let place = mentions[target]?.firstIndex { $0 > id }
            let end = mentions[target]?.count ?? 0
            mentions[target, default: []].insert(id, at: place ?? end)
        }
        bodies[id] = now.isEmpty ? nil : now
        contents[id] = work.content
        stale[id] = languages
    }

    /// The entries that bodies link to, besides their own.
    static func targets(of bodies: [Language: Document], besides own: EntryID) -> Set<EntryID> {
        var targets: Set<EntryID> = []
        for body in bodies.values {
            for link in body.links {
                guard let kind = EntryKind(rawValue: link.kind), let slug = Slug(link.slug) else {
                    continue
                }
                targets.insert(EntryID(kind, slug))
            }
        }
        targets.remove(own)
        return targets
    }
}
