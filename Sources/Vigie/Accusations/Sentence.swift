import Observatory
import Yaml

/// A sentence in words, in lower case, each with its place in the file.
struct Sentence: Sendable, Hashable {
    /// A word, or one mark of punctuation.
    struct Word: Sendable, Hashable {
        /// In lower case. A possessive (`’s`) and a French elision (`d’`) are words of their own;
        /// a link without words is its target, such as `actor:russia`.
        let text: String
        /// Where it stands, counted from the file's first line.
        let place: YamlNode.Place
    }

    let language: Language
    var words: [Word] = []

    /// Whether it may accuse somebody and nobody is said to say so.
    func isBare(_ lexicon: Lexicon) -> Bool {
        words.contains { lexicon.isTelling($0.text) }
            && !words.contains { lexicon.isHedge($0.text) }
    }
}
