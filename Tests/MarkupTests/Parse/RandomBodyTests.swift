import Markup
import Testing

/// What must hold for every body, tried on random ones.
@Suite struct RandomBodyTests {
    static let parts = [
        "a", "b ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "*", "**", "_", "~~", "`", "```\n", "[",
        "]", "](",
        ")", "![", "[^a]", "[^b]", "[^zz]", "[^a]: ", "[r]: case:x\n", "[r]", "](case:x)",
        "](https://a.org)",
        "](javascript:x)", "](b.png)", "](#s-a)", "<b>", "</b>", "<!--", "-->", "<https://a.org>",
        "&lt;",
        "&#10;", "\\", "# ", "## ", "> ", "- ", "1. ", "    ", "|", "|-|-|\n", "---\n", "===\n",
        "é", "😀",
        "e\u{301}", "«", "»", "?", " !", ":", "'", "\u{0}", "\u{FEFF}", "\"", "<", "&", "\u{A0}",
    ]

    /// Bodies of this kind that were wrong once: a space before a sign on both sides of a link's
    /// beginning, an address that is a line's end.
    @Test(
        arguments: ["é    [ :](case:x)", "[a ](case:x) ?", "« [ a](case:x)", "\n[](\r\n&#10;)"],
        ["en", "fr"])
    func bodiesFoundByChance(body: String, language: String) { expectWhole(body, language) }

    @Test(arguments: ["en", "fr"])
    func everyBodyGivesWholeHTMLAndPlacesWithinIt(language: String) {
        var random = Dice(seed: 2017)
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...30, using: &random)
            let body = (0..<count).map { _ in Self.parts.randomElement(using: &random) ?? "" }
                .joined()
            expectWhole(body, language)
        }
    }

    private func expectWhole(_ body: String, _ language: String) {
        let page = Page(body, language: language)
        #expect(Self.isWhole(page.document), "\(body.debugDescription)")
        #expect(
            page.faults.allSatisfy { Self.isWithin($0.place, body) }, "\(body.debugDescription)")
        #expect(page.document.links.allSatisfy { Self.isWithin($0.place, body) })
    }

    /// The tags are known ones, each closed in its turn; a page adds the opening tags of links.
    private static func isWhole(_ document: Document) -> Bool {
        var open: [String] = []
        for piece in document.pieces {
            if case .link = piece { open.append("a") }
            guard case .html(let html) = piece else { continue }
            let parts = html.utf8.split(
                separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
            guard parts.dropFirst().allSatisfy({ take($0, &open) }) else { return false }
        }
        return open.isEmpty
    }

    private static func take(_ tag: Substring.UTF8View, _ open: inout [String]) -> Bool {
        guard tag.contains(UInt8(ascii: ">")) else { return false }
        let bytes = tag.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
        let name = String(decoding: bytes, as: UTF8.self)
        if ["br", "hr"].contains(name) { return true }
        if name.hasPrefix("/") { return open.popLast() == String(name.dropFirst()) }
        open.append(name)
        return known.contains(name)
    }

    private static let known: Set<String> = [
        "p", "a", "em", "strong", "del", "code", "pre", "ul", "ol", "li", "blockquote", "table",
        "thead", "tbody", "tr", "th", "td", "h1", "h2", "h3", "h4", "h5", "h6",
    ]

    private static func isWithin(_ place: Place, _ body: String) -> Bool {
        var lines: [Int] = [0]
        var last: Unicode.Scalar = "a"
        for scalar in body.unicodeScalars {
            switch scalar {
            case "\n" where last == "\r": break
            case "\n", "\r": lines.append(0)
            default: lines[lines.count - 1] += 1
            }
            last = scalar
        }
        guard place.column >= 1, lines.indices.contains(place.line - 1) else { return false }
        return place.column + place.length - 1 <= max(1, lines[place.line - 1] + 1)
    }
}
