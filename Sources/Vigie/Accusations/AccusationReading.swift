/// A name in a sentence, and whether what stands around it accuses.
struct AccusationReading {
    let words: [String]
    /// The name's first word, and the word after it.
    let start: Int
    let end: Int
    let lexicon: Lexicon

    /// How many words may stand between a name and its deed.
    private static let reach = 5

    /// Whether the name, or the agent whom its adjective qualifies, did a deed.
    func accuses(isNoun: Bool) -> Bool {
        if ownsHarm(isNoun: isNoun) { return true }
        guard let subject = subject(isNoun: isNoun) else { return false }
        return acts(from: subject.upperBound) || isAuthor(before: subject.lowerBound)
    }

    private var isFrench: Bool { !lexicon.auxiliaries.isEmpty }
    private var hasHarm: Bool { words.contains { lexicon.harms.contains($0) } }

    /// `Russia’s attack`, `a Russian attack`; `l’attaque de la Russie`, `une attaque russe`.
    private func ownsHarm(isNoun: Bool) -> Bool {
        if isFrench {
            guard isNoun else {
                return words[max(0, start - 2)..<start].contains { lexicon.harms.contains($0) }
            }
            let link = isArticle(start - 1) ? start - 2 : start - 1
            guard link > 0, ["de", "du", "d", "des"].contains(words[link]) else { return false }
            return words[max(0, link - 2)..<link].contains { lexicon.harms.contains($0) }
        }
        let isPossessive = end < words.count && words[end] == "’s"
        guard isPossessive || !isNoun else { return false }
        let first = isPossessive ? end + 1 : end
        return words[min(first, words.count)..<min(first + 2, words.count)]
            .contains { lexicon.harms.contains($0) }
    }

    private func isArticle(_ place: Int) -> Bool {
        place >= 0 && ["la", "l", "les"].contains(words[place])
    }

    /// The words of who acts; nil of an adjective that qualifies no agent, or a mere possessor.
    private func subject(isNoun: Bool) -> Range<Int>? {
        if isNoun, end == words.count || words[end] != "’s" { return start..<end }
        if isFrench {
            let before = max(0, start - 2)..<start
            return before.first { lexicon.agents.contains(words[$0]) }.map { $0..<end }
        }
        let after = end..<min(end + 4, words.count)
        return after.last { lexicon.agents.contains(words[$0]) }.map { start..<$0 + 1 }
    }

    /// Whether a deed follows, in the active voice.
    private func acts(from first: Int) -> Bool {
        var hasAuxiliary = !isFrench
        for word in words[first..<min(first + AccusationReading.reach, words.count)] {
            if lexicon.passives.contains(word) || [";", ":", "(", ")"].contains(word) {
                return false
            }
            if lexicon.auxiliaries.contains(word) { hasAuxiliary = true }
            if hasAuxiliary, lexicon.isDeed(word, besideHarm: hasHarm) { return true }
        }
        return false
    }

    /// Whether a deed was done `by` it.
    private func isAuthor(before subject: Int) -> Bool {
        let near = max(0, subject - 3)..<subject
        guard let author = near.last(where: { words[$0] == lexicon.author }) else { return false }
        return words[max(0, author - 3)..<author]
            .contains { lexicon.isDeed($0, besideHarm: hasHarm) }
    }
}
