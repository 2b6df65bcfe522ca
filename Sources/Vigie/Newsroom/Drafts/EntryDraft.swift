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
    }

    /// Answers a key with what is known; with nothing it stays unanswered.
    mutating func answer(_ key: String, list: [String?]) {
        let known = list.compactMap { $0 }
        if !known.isEmpty { words[key] = known }
    }

    /// Answers a text in a language.
    public mutating func answer(_ question: DraftQuestion, _ answer: String, in language: Language)
    {
        texts[question.key, default: [:]][language] = answer
    }

    /// The file's text; it can be decoded as it is.
    public var text: String {
        let shape = KindShape.of(id.kind)
        let keys = shape.keys.map { entry($0) }.joined(separator: "\n")
        let body = body.isEmpty ? "" : "\n" + body + "\n"
        return "---\n" + notes(shape) + "\n" + keys + "---\n" + body
    }

    private func notes(_ shape: Shape) -> String {
        let article = shape.name.prefix(1).uppercased() + shape.name.dropFirst()
        return """
            # \(article). Lines that begin with "# " are notes for you; lines such as "#key: …" are
            # keys that you may use: take the # away. Delete the rest when you are done.
            # vigie check content/\(id.kind.folder)/\(id.slug).md tells what is still wrong.

            """
    }

    private func entry(_ key: Key) -> String {
        let note =
            DraftYAML.note(key) + (remarks[key.name].map { "# \(DraftYAML.line($0))\n" } ?? "")
        if key.name == "status" { return note + "status: draft\n" }
        if let value = value(of: key) { return note + "\(key.name): \(value)\n" }
        guard key.isRequired else {
            let sample = DraftYAML.sample(key, languages)
            return note + sample.map { "#" + $0 + "\n" }.joined()
        }
        return note + "\(key.name): \(placeholder(for: key) ?? "")\n"
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
