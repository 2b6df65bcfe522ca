import Observatory

extension Backlinks {
    /// Puts whom an entry refers to now in the place of whom it referred to.
    ///
    /// - Parameters:
    ///   - old: The lists as they are where no other entry refers to anything.
    ///   - new: The same of what the entry says now.
    ///   - id: The entry.
    ///   - record: What all entries say now.
    mutating func replace(
        _ old: Backlinks, with new: Backlinks, of id: EntryID, in record: Record
    ) {
        let lists: [WritableKeyPath<Backlinks, [Slug: [Slug]]>] = [
            \.commitmentsOfInstrument, \.commitmentsOfActor, \.organisationsOfActor,
            \.groupsOfActor, \.casesAccusing, \.casesTargeting, \.casesSpeaking, \.casesOfNorm,
            \.coverageOfOutlet, \.casesOfOutlet,
        ]
        for list in lists {
            self[keyPath: list].replace(old[keyPath: list], with: new[keyPath: list], by: <)
        }
        coverageAbout.replace(old.coverageAbout, with: new.coverageAbout, by: <)
        mentions.replace(old.mentions, with: new.mentions, by: <)
        provisionsOfNorm.replace(old.provisionsOfNorm, with: new.provisionsOfNorm) {
            $0.instrument < $1.instrument
        }
        let held = old.relatedCases.filter { $0.key != id.slug }.keys.filter { other in
            record.case(other)?.related.contains { $0.slug == id.slug } ?? false
        }
        relatedCases.replace(old.relatedCases.without(id.slug, held), with: new.relatedCases, by: <)
    }
}

extension [Slug: [Slug]] {
    /// The pairs of a case and others but those that the others hold up themselves.
    fileprivate func without(_ own: Slug, _ held: [Slug]) -> [Slug: [Slug]] {
        var pairs = self
        for other in held { pairs[other] = nil }
        pairs[own]?.removeAll(where: held.contains)
        return pairs
    }
}

extension Dictionary {
    /// Takes items out of lists that are in an order, and puts others in.
    fileprivate mutating func replace<Item: Equatable>(
        _ old: [Key: Value], with new: [Key: Value], by isBefore: (Item, Item) -> Bool
    ) where Value == [Item] {
        guard old != new else { return }
        for (key, items) in old {
            self[key]?.removeAll(where: items.contains)
            if self[key]?.isEmpty ?? false { self[key] = nil }
        }
        for (key, items) in new {
            var list = self[key] ?? []
            let missing = items.filter { !list.contains($0) }
            guard let first = missing.first else { continue }
            let place = list.firstIndex { isBefore(first, $0) } ?? list.endIndex
            list.insert(contentsOf: missing, at: place)
            self[key] = list
        }
    }
}
