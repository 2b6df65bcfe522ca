import Diagnostics
import Observatory

/// A key that an editor fills in, as a question; made from the key's own declaration.
public struct DraftQuestion: Sendable {
    let declared: Key

    /// The key as written in the file.
    public var key: String { declared.name }
    /// What it says, in a sentence.
    public var meaning: String { declared.meaning }
    /// Whether it has a wording in each language.
    public var isText: Bool { if case .text = declared.form { true } else { false } }
    /// Whether several answers are taken, parted by commas.
    public var isList: Bool { if case .list = declared.form { true } else { false } }
    /// What an answer is, such as `a date`, or the words to choose from.
    public var expected: String {
        guard case .list(let item, _) = declared.form else { return declared.form.described }
        return DraftQuestion.answerable(item).described + ", or several parted by commas"
    }

    /// What is wrong with an answer, and the way out; nil of a good one.
    public func fault(in answer: String) -> String? {
        for word in words(of: answer) {
            guard case .failure(let misfit) = ScalarForm.read(word, scalar, at: .none) else {
                continue
            }
            return misfit.message(key, word) + (misfit.help.map { ": " + $0 } ?? "")
        }
        return words(of: answer).isEmpty ? "'\(key)' has no answer" : nil
    }

    /// The single words of an answer.
    func words(of answer: String) -> [String] {
        let parts = isList ? answer.split(separator: ",") : [Substring(answer)]
        return parts.map { $0.trimmed }.filter { !$0.isEmpty }
    }

    /// The form of one word.
    var scalar: Form {
        switch declared.form {
        case .list(let item, _): DraftQuestion.answerable(item)
        case .text: .string
        case let form: form
        }
    }

    /// Whether a word can answer it: not where each item is a map of several required keys.
    public var isAnswerable: Bool {
        if case .map = scalar { false } else { true }
    }

    /// A map with one required key is answered by that key's value, as a party is by its actor.
    private static func answerable(_ form: Form) -> Form {
        guard case .map(let shape) = form else { return form }
        let required = shape.keys.filter(\.isRequired)
        return required.count == 1 ? required[0].form : form
    }
}
