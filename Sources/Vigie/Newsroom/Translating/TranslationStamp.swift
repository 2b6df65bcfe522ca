/// Writes `of` into the front matter of a translation, and touches nothing else.
enum TranslationStamp {
    /// The file's text with the digest; nil where the front matter is not a key a line.
    static func text(_ text: String, _ digest: String) -> String? {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard let opening = lines.first, opening.trimmingPrefix("\u{FEFF}").hasPrefix("---"),
            let closing = lines.dropFirst().firstIndex(where: { $0.hasPrefix("---") })
        else { return nil }
        let front = lines[1..<closing]
        guard !front.contains(where: { $0.hasPrefix("{") }) else { return nil }
        let line = "of: \"\(digest)\""
        var stamped = text
        if let place = front.firstIndex(where: { $0.hasPrefix("of:") }) {
            let old = lines[place]
            guard !old.contains(digest) else { return text }
            stamped.replaceSubrange(old.startIndex..<old.endIndex, with: line)
        } else {
            let end = lines[closing].startIndex
            let newline = text[text.index(before: end)]
            stamped.insert(contentsOf: line + String(newline), at: end)
        }
        return stamped
    }
}
