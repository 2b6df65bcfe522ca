import Observatory
import Vigie

/// A gap of the translations in words, for the terminal.
struct GapWords {
    private let gap: TranslationGap
    private let isColoured: Bool

    /// How many unchanged words are shown beside a change.
    private static let context = 6

    init(_ gap: TranslationGap, isColoured: Bool) {
        self.gap = gap
        self.isColoured = isColoured
    }

    /// The file, what is to be done, and what changed.
    var text: String {
        switch gap.work {
        case .missing(let words):
            "  missing    \(gap.path): \(words.grouped) words; "
                + "vigie new translation \(gap.id) --lang \(gap.language.code)\n"
        case .draft(let words): "  draft      \(gap.path): \(words.grouped) words\n"
        case .unstamped:
            "  unstamped  \(gap.path): when it follows its original, "
                + "vigie translate --stamp \(gap.id)\n"
        case .facts(let facts):
            "  facts      \(gap.path): "
                + "\(facts.reduce(0) { $0 + $1.words }.grouped) words in the facts\n"
                + facts.map { fact in
                    "    line \(fact.line): \(fact.item.isEmpty ? "" : fact.item + ", ")\(fact.key)\n"
                }.joined()
        case .stale(nil):
            "  stale      \(gap.path): the words that it follows are in no version that is kept\n"
        case .stale(let changes?):
            "  stale      \(gap.path): "
                + "\(changes.reduce(0) { $0 + $1.rewording.changedWords }.grouped) words changed\n"
                + changes.map { "    \($0.part): \(told($0.rewording))\n" }.joined()
        }
    }

    /// The changes with a few words around each.
    private func told(_ rewording: Rewording) -> String {
        let last = rewording.pieces.count - 1
        return rewording.pieces.enumerated().map { place, piece in
            switch piece {
            case .kept(let words): around(words, isFirst: place == 0, isLast: place == last)
            case .removed(let words): marked("[-\(words)-]", 31)
            case .added(let words): marked("{+\(words)+}", 32)
            }
        }.joined(separator: " ")
    }

    private func around(_ words: String, isFirst: Bool, isLast: Bool) -> String {
        let words = words.split(separator: " ")
        let (before, after) = (
            isFirst ? [] : words.prefix(GapWords.context),
            isLast ? [] : words.suffix(GapWords.context)
        )
        guard before.count + after.count < words.count else { return words.joined(separator: " ") }
        return (before + ["…"] + after).joined(separator: " ")
    }

    private func marked(_ words: String, _ colour: Int) -> String {
        isColoured ? "\u{1B}[\(colour)m\(words)\u{1B}[0m" : words
    }
}
