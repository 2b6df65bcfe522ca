import Observatory
import Yaml

/// Finds the sentences of an entry's file that may accuse somebody and say of nobody that he says
/// so. Whom they accuse, and how well that is shown, is asked once all entries are read.
struct BareSentences {
    let language: Language
    let languages: [Language]

    /// Those of a body.
    func sentences(of front: FrontMatter) -> [Sentence] {
        guard let lexicon = Lexicon.of(language), lexicon.mayTell(front.body) else { return [] }
        let body = String(decoding: front.body, as: UTF8.self)
        return Prose.sentences(ofBody: body, in: language, firstLine: front.bodyLine)
            .filter { $0.isBare(lexicon) }
    }

    /// Those of the front matter: titles, summaries, and the texts of the facts that we word.
    /// What attributions, denials and replies say is another's word, and is shown as such.
    func sentences(of pairs: [YamlNode.Pair]) -> [Sentence] {
        pairs.flatMap { pair -> [Sentence] in
            switch pair.key {
            case "title", "summary", "text", "because": words(of: pair.value)
            case "effects", "findings", "responses": parts(of: pair.value)
            default: []
            }
        }
    }

    private func parts(of node: YamlNode) -> [Sentence] {
        guard case .sequence(let items) = node.content else { return [] }
        return items.flatMap { item -> [Sentence] in
            guard case .mapping(let pairs) = item.content else { return [] }
            return sentences(of: pairs)
        }
    }

    private func words(of node: YamlNode) -> [Sentence] {
        switch node.content {
        case .scalar(let text, _): sentences(text, language, node.place)
        case .mapping(let pairs):
            pairs.flatMap { pair -> [Sentence] in
                guard let language = languages.first(where: { $0.code == pair.key }),
                    let text = pair.value.scalar
                else { return [] }
                return sentences(text, language, pair.value.place)
            }
        case .sequence: []
        }
    }

    private func sentences(
        _ text: String, _ language: Language, _ place: YamlNode.Place
    ) -> [Sentence] {
        guard let lexicon = Lexicon.of(language), lexicon.mayTell(Array(text.utf8)[...]) else {
            return []
        }
        return Prose.sentences(of: text, in: language, at: place).filter { $0.isBare(lexicon) }
    }
}
