/// A bare accusation found in a sentence: somebody's name and a deed, and nobody who says so.
struct Accusation {
    /// The place of the name's first word.
    let start: Int
    /// How many words the name has.
    let count: Int

    /// The first of a sentence; nil where it accuses none of the names.
    init?(in sentence: Sentence, of names: [Suspects.Name]) {
        guard let lexicon = Lexicon.of(sentence.language) else { return nil }
        let words = sentence.words.map(\.text)
        for start in words.indices {
            for name in names where words[start...].starts(with: name.words) {
                let reading = AccusationReading(
                    words: words, start: start, end: start + name.words.count, lexicon: lexicon)
                if reading.accuses(isNoun: name.isNoun) {
                    self.start = start
                    count = name.words.count
                    return
                }
            }
        }
        return nil
    }
}
