import Observatory

/// The headings that an entry's body usually has, to be written under.
enum DraftBody {
    /// In the language of the entry; empty where a kind has no usual form.
    static func words(of kind: EntryKind, in language: Language) -> String {
        guard kind == .case else { return "" }
        let headings =
            language == .french
            ? [
                "Ce qui s’est passé", "Qui l’affirme, et sur quelles preuves",
                "Ce que répondent les mis en cause", "Les suites", "Ce que l’on ignore",
            ]
            : [
                "What happened", "Who says so, and on what evidence", "What the accused answer",
                "What followed", "What is not known",
            ]
        return headings.map { "## \($0)" }.joined(separator: "\n\n")
    }
}
