/// An address of a page, of the article itself or of a copy in an archive.
struct ArticleAddress {
    /// The article's own address, without what trackers add to it.
    let original: String
    /// The archive's, where the address was one.
    let archived: String?

    /// Archives whose addresses hold a time and the original's address.
    private static let archives = [
        "://web.archive.org/web/", "://archive.org/web/", "://archive.today/", "://archive.ph/",
        "://archive.is/", "://archive.li/", "://archive.md/",
    ]

    /// An address; nil unless it is http or https with a host and without spaces.
    init?(_ words: String) {
        guard ArticleAddress.isWeb(words) else { return nil }
        if let inner = ArticleAddress.inner(words) {
            original = ArticleAddress.clean(inner)
            archived = words
        } else {
            original = ArticleAddress.clean(words)
            archived = nil
        }
    }

    /// The address inside an archive's: after the time stamp.
    private static func inner(_ words: String) -> String? {
        guard let archive = archives.lazy.compactMap({ words.firstRange(of: $0) }).first else {
            return nil
        }
        let rest = words[archive.upperBound...]
        guard let slash = rest.firstIndex(of: "/"),
            rest[..<slash].prefix(4).allSatisfy({ $0.isASCII && $0.isNumber }),
            rest[..<slash].count >= 4
        else { return nil }
        let inner = String(rest[rest.index(after: slash)...])
        return isWeb(inner) ? inner : nil
    }

    private static func isWeb(_ words: String) -> Bool {
        let rest =
            words.hasPrefix("https://")
            ? words.dropFirst(8) : words.hasPrefix("http://") ? words.dropFirst(7) : ""
        guard let first = rest.first, first != "/", words.utf8.count <= 2_000 else { return false }
        return words.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x20 && scalar.value != 0x7F
                && !"<>\"\\^`{|}".unicodeScalars.contains(scalar)
        }
    }

    /// Without a fragment and without the parameters that trackers add.
    private static func clean(_ words: String) -> String {
        let address = words.prefix { $0 != "#" }
        guard let mark = address.firstIndex(of: "?") else { return String(address) }
        let kept = address[address.index(after: mark)...].split(separator: "&").filter { part in
            !["utm_", "fbclid=", "gclid=", "xtor=", "at_"].contains { part.hasPrefix($0) }
        }
        return address[..<mark] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }
}
