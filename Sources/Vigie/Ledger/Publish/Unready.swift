public import Observatory

/// Everything that keeps entries from being published, told at once.
public struct Unready: Sendable, Hashable {
    /// A version that nobody says enough of.
    public struct Version: Sendable, Hashable {
        /// The entry.
        public let id: EntryID
        /// The languages in which a note is missing, in the site's order.
        public let lacks: [Language]
        /// Those that a note in the entry's own `changes` lacks.
        public let lacksInChanges: [Language]
    }

    /// Entries whose translation does not follow them.
    public let stale: [EntryID]
    /// Versions without a note in every language.
    public let unnoted: [Version]

    var isEmpty: Bool { stale.isEmpty && unnoted.isEmpty }
}

extension Unready: CustomStringConvertible {
    /// What is missing, and the commands that go on, a line each.
    public var description: String {
        [staleWords, noteWords].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var staleWords: String {
        guard !stale.isEmpty else { return "" }
        let ids = stale.map(\.description)
        return Unready.count(stale.count, "translation does", "translations do")
            + " not follow the original, and would be frozen with it. See what changed, mend each, "
            + "then stamp:\n" + ids.map { "  vigie translate \($0)\n" }.joined()
            + "  vigie translate --stamp \(ids.joined(separator: " "))\n"
            + "or publish them as they are, with --allow-stale"
    }

    private var noteWords: String {
        let open = unnoted.filter(\.lacksInChanges.isEmpty)
        let half = unnoted.filter { !$0.lacksInChanges.isEmpty }
        var text = half.map { version in
            let codes = version.lacksInChanges.map(\.code).joined(separator: " and ")
            return "\(version.id): a note in its `changes` has no words in \(codes)\n"
        }.joined()
        if !open.isEmpty {
            text +=
                Unready.count(open.count, "entry has", "entries have")
                + " changed, and nobody says how in every language. Say it of each:\n"
            text += open.map { "  vigie publish \($0.id) \(notes)\n" }.joined()
            text += open.count > 1 ? "or of all at once: vigie publish \(notes)\n" : ""
            text += "with --correction where something was wrong; or in `changes` of the entry\n"
        }
        return String(text.dropLast())
    }

    /// The options that a note takes: both languages, since it is one note.
    private var notes: String {
        let codes = Set(unnoted.flatMap(\.lacks)).union([.english, .french]).sorted()
        return codes.map { "--note-\($0.code) \"…\"" }.joined(separator: " ")
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}
