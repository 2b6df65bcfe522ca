/// A paragraph, heading, line of a list or of a table, as a reader sees it.
struct TextBlock: Sendable, Hashable {
    /// Its words, without markup and without the numbers of sources.
    var text: String
    /// The section that it stands in; empty before the first.
    var section = ""
    /// Whether it is the heading of a section.
    var isHeading = false

    static func == (one: TextBlock, other: TextBlock) -> Bool { one.text == other.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension TextBlock {
    private static let blockTags: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "tr", "blockquote", "pre", "div",
        "ul", "ol", "dl", "table", "article", "section",
    ]

    /// The blocks of the article of a page that this tool has drawn.
    static func blocks(ofPage bytes: [UInt8]) -> [TextBlock] {
        let page = String(decoding: bytes, as: UTF8.self)
        guard let start = page.range(of: "<article>", after: page.startIndex),
            let end = page.range(of: "</article>", after: start.upperBound)
        else { return [] }
        return blocks(of: page[start.upperBound..<end.lowerBound])
    }

    /// The blocks of a stretch of markup.
    static func blocks(of html: some StringProtocol) -> [TextBlock] {
        var reader = TextBlockReader()
        var rest = html[html.startIndex...]
        while let opening = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            reader.read(text: rest[..<opening])
            guard let closing = rest.utf8[opening...].firstIndex(of: UInt8(ascii: ">")) else {
                break
            }
            let tag = rest[rest.utf8.index(after: opening)..<closing]
            reader.read(tag: tag, isBlock: blockTags.contains(name(of: tag)))
            rest = rest[rest.utf8.index(after: closing)...]
        }
        reader.read(text: rest)
        return reader.finish()
    }

    private static func name(of tag: some StringProtocol) -> String {
        String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
    }

    /// The words, parted by plain spaces: what French binds with a no-break space stays together.
    var words: [Substring] {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    }
}

extension String {
    fileprivate func range(of text: String, after start: Index) -> Range<Index>? {
        self[start...].firstRange(of: text)
    }
}
