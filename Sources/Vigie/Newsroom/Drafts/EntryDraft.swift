public import Observatory

/// A new entry that an editor fills in: every key that its kind knows, with notes.
///
/// It is made from the declarations that decode entries, so that it knows what they know.
public struct EntryDraft: Sendable {
    /// The entry.
    public let id: EntryID
    let languages: [Language]
    private var words: [String: [String]] = [:]
    private var texts: [String: [Language: String]] = [:]
    /// What the entry says beneath its facts; Markdown.
    public var body = ""
    /// More notes above a key, by its name; one line each.
    var remarks: [String: String] = [:]

    init(_ id: EntryID, languages: [Language]) {
        self.id = id
        self.languages = languages
    }

    /// The keys that must be there, in the order of the file.
    public var required: [DraftQuestion] {
        KindShape.of(id.kind).keys.filter(\.isRequired).map(DraftQuestion.init)
    }

    /// A key of the kind; nil where it knows none of that name.
    public func question(_ key: String) -> DraftQuestion? {
        KindShape.of(id.kind).key(key).map(DraftQuestion.init)
    }

    /// The required keys that have neither an answer nor a placeholder that could stand there.
    public var unanswered: [DraftQuestion] {
        required.filter { !has($0.key) && placeholder(for: $0.declared) == nil }
    }

    /// Whether a key was answered.
    public func has(_ key: String) -> Bool { words[key] != nil || texts[key] != nil }

    /// Answers a key; an answer that does not have its form is refused beforehand, see
    /// ``DraftQuestion/fault(in:)``.
    public mutating func answer(_ question: DraftQuestion, _ answer: String) {
        words[question.key] = question.words(of: answer)
        remarks[question.key] = nil
    }

    /// The answer that was found for a key and that nobody has confirmed; nil where there is none.
    public func guess(_ question: DraftQuestion) -> String? {
        remarks[question.key] == EntryDraft.guessed
            ? words[question.key]?.joined(separator: ", ") : nil
    }

    /// Takes the answer that was found for a key.
    public mutating func confirm(_ question: DraftQuestion) { remarks[question.key] = nil }

    /// Answers a key with what was found, to be confirmed.
    mutating func guess(_ key: String, _ list: [String]) {
        answer(key, list: list)
        if !list.isEmpty { remarks[key] = EntryDraft.guessed }
    }

    private static let guessed = "Found by names in the page's metadata: mend it."

    /// Answers a key with what is known; with nothing it stays unanswered.
    mutating func answer(_ key: String, list: [String?]) {
        let known = list.compactMap { $0 }
        if !known.isEmpty { words[key] = known }
    }

    /// Answers a text in a language.
    public mutating func answer(_ question: DraftQuestion, _ answer: String, in language: Language)
    {
        texts[question.key, default: [:]][language] = answer
        remarks[question.key] = nil
    }

    /// The file's text; it can be decoded as it is.
    public var text: String {
        let shape = KindShape.of(id.kind)
        let body = body.isEmpty ? "" : "\n" + body + "\n"
        return "---\n" + notes(shape) + paragraphs(shape.keys.map(lines)) + "---\n" + body
    }

    private func notes(_ shape: Shape) -> String {
        let article = shape.name.prefix(1).uppercased() + shape.name.dropFirst()
        return """
            # \(article): behind a # stand notes for you, and keys that you may use (#key: …): take
            # the # away, in each line of theirs. Delete the rest when you are done.
            # vigie check content/\(id.kind.folder)/\(id.slug).md tells what is still wrong.


            """
    }

    /// Keys of one line stand together, longer ones apart.
    private func paragraphs(_ keys: [[String]]) -> String {
        var text = ""
        for (place, lines) in keys.enumerated() {
            if place > 0, lines.count > 1 || keys[place - 1].count > 1 { text += "\n" }
            text += lines.map { $0 + "\n" }.joined()
        }
        return text
    }

    private func lines(_ key: Key) -> [String] {
        let remark = remarks[key.name].map { DraftYAML.wrapped(DraftYAML.line($0), "# ") } ?? []
        if key.name == CommonKeys.status.name { return remark + DraftYAML.used(key, "draft") }
        if let value = value(of: key) { return remark + DraftYAML.used(key, value) }
        guard key.isRequired else { return remark + DraftYAML.unused(key, languages) }
        return remark + DraftYAML.used(key, placeholder(for: key) ?? "")
    }

    private func value(of key: Key) -> String? {
        if let texts = texts[key.name], !texts.isEmpty {
            let wordings = languages.compactMap { language in
                texts[language].map { "\(language.code): \(DraftYAML.quoted($0))" }
            }
            return "{" + wordings.joined(separator: ", ") + "}"
        }
        return words[key.name].map { DraftYAML.value(of: $0, key.form) }
    }
}
