import Observatory

extension WebAddress {
    /// The sound address that was probably meant; nil where nobody can tell.
    ///
    /// Quotes of a word processor, angle brackets and Markdown around it are taken off, and what a
    /// browser hides at its beginning is put back.
    static func mended(_ words: String) -> String? {
        var address = words[...]
        if let link = words.wholeMatch(of: /\[[^\]]*\]\(([^)]*)\)/) { address = link.output.1 }
        let around: Set<Character> = [
            "“", "”", "«", "»", "‘", "’", "\"", "<", ">", " ", "\u{A0}", "\u{202F}",
        ]
        while let first = address.first, around.contains(first) { address.removeFirst() }
        while let last = address.last, around.contains(last) { address.removeLast() }
        let whole = beginning(String(address)).replacing(" ", with: "%20")
        return isSound(whole) ? whole : nil
    }

    private static func beginning(_ address: String) -> String {
        let sound = address.replacing(/^(https?):?\/*/.ignoresCase()) { match in
            match.output.0.contains(":") || match.output.0.contains("/")
                ? match.output.1.lowercased() + "://" : String(match.output.0)
        }
        if sound.contains("://") { return sound }
        return sound.firstMatch(of: /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/.ignoresCase()) == nil
            ? sound : "https://" + sound
    }
}
