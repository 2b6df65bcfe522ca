import Observatory

extension Register {
    /// Takes up what an entry of the record says now, in the place of what it said.
    ///
    /// Its name, its place and the images that it shows must be as they were.
    mutating func take(_ new: TranslationMatch.Work, insteadOf old: TranslationMatch.Work) {
        let id = new.facts.entry.id
        if new.facts != old.facts { record.replace(with: new.facts) }
        backlinks.replace(Backlinks(of: old), with: Backlinks(of: new), of: id, in: record)
        bodies[id] = new.bodies.isEmpty ? nil : new.bodies.mapValues(\.document)
        contents[id] = new.content
    }

    /// Takes up how far an entry is translated now, be it on the site, off it or withdrawn.
    mutating func take(_ translations: Translations, of id: EntryID) {
        for state in [\Translations.missing, \Translations.stale]
        where self.translations[keyPath: state][id] != translations[keyPath: state][id] {
            self.translations[keyPath: state][id] = translations[keyPath: state][id]
        }
    }
}

extension Backlinks {
    /// Whom one entry alone refers to.
    fileprivate init(of work: TranslationMatch.Work) {
        self.init(
            Record([work.facts]), [work.facts.entry.id: work.bodies.mapValues(\.document)])
    }
}
