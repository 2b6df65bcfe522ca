/// Gives the paragraphs of a body anchors that survive edits of the others.
///
/// An anchor is made of the paragraph's own words: `par-` and eight digits of their digest. So it
/// moves with the paragraph, whatever comes before it, and changes only when its words do; the
/// numbers of sources are no part of it.
struct ParagraphAnchors {
    private var taken: [String: Int] = [:]

    /// A body's markup with an `id` on every paragraph.
    mutating func mark(_ html: String) -> String {
        var marked = ""
        marked.reserveCapacity(html.utf8.count + html.utf8.count / 8)
        var rest = html[...]
        while let opening = rest.range(ofMarkup: "<p>"),
            let closing = rest[opening.upperBound...].range(ofMarkup: "</p>")
        {
            let words = rest[opening.upperBound..<closing.lowerBound]
            let anchor = anchor(for: words)
            marked += rest[..<opening.lowerBound]
            marked += "<p id=\"\(anchor)\">\(words)</p>"
            rest = rest[closing.upperBound...]
        }
        return marked + rest
    }

    private mutating func anchor(for html: Substring) -> String {
        let text = TextBlock.blocks(of: html).map(\.text).joined(separator: " ")
        let digest = Digest(of: Array(text.utf8)).hexadecimal.prefix(8)
        let number = taken[String(digest), default: 0] + 1
        taken[String(digest)] = number
        return number == 1 ? "par-\(digest)" : "par-\(digest)-\(number)"
    }
}
