import Observatory

/// The words by which a bare accusation is told from a hedged one, of one language.
///
/// Words are in lower case, as ``Prose`` gives them. The lists are the rule's: they are short on
/// purpose, and its examples are their test.
struct Lexicon: Sendable {
    /// What only a wrongdoer does: `hacked`, `stole`.
    let deeds: Set<String>
    /// What anybody does, and a wrongdoer where a harm stands in the same sentence: `launched`.
    let acts: Set<String>
    /// Harms: `attack`, `espionage`.
    let harms: Set<String>
    /// Who acts for a state: after (English) or before (French) its adjective.
    let agents: Set<String>
    /// Forms that make a passive of what follows: the actor suffers the deed.
    let passives: Set<String>
    /// What a French deed follows: `a`, `ont`. Empty where a language needs none.
    let auxiliaries: Set<String>
    /// The word before the author of a passive deed.
    let author: String
    /// Words that say that somebody says so.
    let hedges: Set<String>
    /// Beginnings of such words.
    let hedgeStems: [String]
    /// Ends of such words: the French conditional.
    let hedgeEnds: [String]
    /// How telling words begin.
    let openings: Openings

    init(
        deeds: Set<String>, acts: Set<String>, harms: Set<String>, agents: Set<String>,
        passives: Set<String>, auxiliaries: Set<String>, author: String, hedges: Set<String>,
        hedgeStems: [String], hedgeEnds: [String]
    ) {
        (self.deeds, self.acts, self.harms, self.agents) = (deeds, acts, harms, agents)
        (self.passives, self.auxiliaries, self.author) = (passives, auxiliaries, author)
        (self.hedges, self.hedgeStems, self.hedgeEnds) = (hedges, hedgeStems, hedgeEnds)
        openings = Openings(of: deeds.union(harms))
    }

    /// The lexicon of a language; nil where there is none, and nothing is checked.
    static func of(_ language: Language) -> Lexicon? {
        switch language.code {
        case "en": english
        case "fr": french
        default: nil
        }
    }

    /// Whether a word says that somebody says so, or that it is not certain.
    func isHedge(_ word: String) -> Bool {
        hedges.contains(word) || hedgeStems.contains { word.hasPrefix($0) }
            || hedgeEnds.contains { word.hasSuffix($0) }
    }

    /// Whether a word tells a deed, of itself or beside a harm.
    func isDeed(_ word: String, besideHarm: Bool) -> Bool {
        deeds.contains(word) || besideHarm && acts.contains(word)
    }

    /// Whether a word can be part of an accusation at all.
    func isTelling(_ word: String) -> Bool { deeds.contains(word) || harms.contains(word) }
}
