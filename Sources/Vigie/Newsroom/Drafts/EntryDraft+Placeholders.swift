import Observatory

/// What stands where an editor has not written yet; a published entry must not hold it (rule
/// `placeholder`).
enum Placeholder {
    /// Stands for words.
    static let words = "…"
    /// Stands for a date: nothing that is recorded happened in the year 1.
    static let date = "0001"

    /// Whether a value is one.
    static func isIn(_ value: Value) -> Bool {
        switch value {
        case .string(let string): string == words
        case .text(let text): text.wordings.contains { $0.words == words }
        case .date(let date): date.year == 1
        default: false
        }
    }
}

extension EntryDraft {
    /// What a required key can hold until it is answered; nil where nothing would be valid, or where
    /// it would be a guess that nobody finds again.
    func placeholder(for key: Key) -> String? {
        switch key.form {
        case .text where key.name == "title" || key.name == "name":
            "{" + languages.map { "\($0.code): \(DraftYAML.quoted(name))" }.joined(separator: ", ")
                + "}"
        case .text:
            "{" + languages.map { "\($0.code): \"\(Placeholder.words)\"" }.joined(separator: ", ")
                + "}"
        case .string: DraftYAML.quoted(Placeholder.words)
        case .date: slugDate?.description ?? Placeholder.date
        case .list(.choice, _) where id.kind == .case: "[]"
        case .list(.map, _) where !DraftQuestion(declared: key).isAnswerable: "[]"
        default: nil
        }
    }

    /// The slug as words: `volt-typhoon-2023` is `Volt typhoon 2023`.
    private var name: String {
        let words = id.slug.text.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The date that the slug names, as `gazette-2025-04-29-apt28` does.
    private var slugDate: PartialDate? {
        let parts = id.slug.text.split(separator: "-")
        guard
            let start = parts.firstIndex(where: { part in
                part.utf8.count == 4 && Int(part).map { (1970...2100).contains($0) } ?? false
            })
        else { return nil }
        return (1...3).reversed().lazy.compactMap { count in
            PartialDate(iso: parts[start...].prefix(count).joined(separator: "-"))
        }.first
    }
}
