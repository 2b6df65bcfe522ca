import Observatory
import Vigie

/// Asks an editor for what an entry must have.
struct Interview {
    let console: Console
    let terminal: Terminal

    /// Asks until every required key is answered; false where the editor leaves.
    func fill(_ draft: inout EntryDraft, languages: [Language]) -> Bool {
        for question in draft.required where question.isAnswerable {
            if let guess = draft.guess(question) {
                guard let answer = ask(question, "nothing: \(guess)", isDue: false) else {
                    return false
                }
                if answer.isEmpty {
                    draft.confirm(question)
                } else {
                    draft.answer(question, answer)
                }
            } else if draft.has(question.key) {
                continue
            } else if question.isText {
                guard askTexts(question, &draft, languages) else { return false }
            } else {
                guard let answer = ask(question, question.expected, isDue: true) else {
                    return false
                }
                draft.answer(question, answer)
            }
        }
        return true
    }

    /// A text in every language; only the first is due.
    private func askTexts(
        _ question: DraftQuestion, _ draft: inout EntryDraft, _ languages: [Language]
    ) -> Bool {
        for (place, language) in languages.enumerated() {
            let expected = place == 0 ? language.code : "\(language.code); nothing: later"
            guard let answer = ask(question, expected, isDue: place == 0) else { return false }
            if !answer.isEmpty { draft.answer(question, answer, in: language) }
        }
        return true
    }

    /// Asks one question until its answer has its form; nil where the editor leaves.
    private func ask(_ question: DraftQuestion, _ expected: String, isDue: Bool) -> String? {
        console.warn("\n\(question.key): \(question.meaning)\n")
        while true {
            console.warn("  (\(expected)) > ")
            guard let line = terminal.line() else {
                console.warn("\n")
                return nil
            }
            if line.allSatisfy(\.isWhitespace) && !isDue { return "" }
            guard let fault = question.fault(in: line) else { return line }
            console.warn("  \(fault)\n")
        }
    }
}
