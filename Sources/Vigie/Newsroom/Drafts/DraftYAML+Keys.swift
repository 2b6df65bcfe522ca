import Observatory

extension DraftYAML {
    /// The longest line of notes, in characters.
    private static let width = 110

    /// A key that is used, with its note; what the items of a list hold stands below it.
    static func used(_ key: Key, _ value: String) -> [String] {
        let line = value.isEmpty ? "\(key.name):" : "\(key.name): \(value)"
        guard key.name != CommonKeys.status.name else {
            return noted(line, "A draft is on no page: take this line away when all is written.")
        }
        let lines = noted(line, note(key))
        guard case .list(.map(let shape), _) = key.form else { return lines }
        return lines + shape.keys.flatMap { wrapped("\($0.name): \(note($0))", "# - ") }
    }

    /// A key that is not used, a comment: what it takes, with its note.
    static func unused(_ key: Key, _ languages: [Language]) -> [String] {
        switch key.form {
        case .list(.map(let shape), _): return parts(of: key, shape, languages, "- ")
        case .map(let shape): return parts(of: key, shape, languages, "  ")
        // Former slugs are texts, since whoever looks for one may type it wrong.
        case _ where key.name == CommonKeys.aliases.name:
            return noted("#\(key.name): [a-slug]", note(key))
        default: return noted("#\(key.name): \(example(key.form, languages))", note(key))
        }
    }

    private static func parts(
        of key: Key, _ shape: Shape, _ languages: [Language], _ first: String
    ) -> [String] {
        noted("#\(key.name):", note(key))
            + shape.keys.enumerated().flatMap { place, part in
                let start = place == 0 ? first : "  "
                return noted(
                    "#\(start)\(part.name): \(example(part.form, languages))", note(part))
            }
    }

    /// What a key means, the words that it takes, and whether it must be there.
    private static func note(_ key: Key) -> String {
        var note = (key.isRequired ? "Required. " : "") + key.meaning
        if let words = words(of: key.form), !words.allSatisfy(key.meaning.contains) {
            note = note.hasSuffix(".") ? String(note.dropLast()) : note
            note += ": \(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")."
        }
        return note
    }

    private static func words(of form: Form) -> [String]? {
        switch form {
        case .choice(let words) where words.count > 1: words
        case .list(let item, _): words(of: item)
        default: nil
        }
    }

    /// A line with its note behind it, or above it where both are long.
    private static func noted(_ line: String, _ note: String) -> [String] {
        let joined = "\(line)  # \(note)"
        return joined.count <= width ? [joined] : wrapped(note, "# ") + [line]
    }

    /// A note on lines of its own.
    static func wrapped(_ note: String, _ start: String) -> [String] {
        var lines = [start]
        for word in note.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.count + word.count > width, last.count > start.count {
                lines[lines.count - 1].removeLast()
                lines.append("# \(word) ")
            } else {
                lines[lines.count - 1] += word + " "
            }
        }
        lines[lines.count - 1].removeLast()
        return lines
    }
}
