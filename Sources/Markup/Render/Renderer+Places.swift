extension Renderer {
    /// The place of a node by cmark's word alone.
    mutating func place(of node: Node) -> Place {
        let start = offset(of: node)
        return source.place(start..<min(start + 1, source.bytes.count))
    }

    /// The place of `text` as it stands in the body at a node.
    ///
    /// cmark's column is off after a line break, so the text is looked for: from where cmark puts
    /// the node or, where no bracket stands there, from its line's start. Where the text is written
    /// otherwise (with entities, such as those of a line's end, or in a definition elsewhere) the
    /// node's own place must do.
    mutating func find(_ text: String, of node: Node) -> Place {
        let hint = offset(of: node)
        let isExact = hint < source.bytes.count && "[<!".utf8.contains(source.bytes[hint])
        let lineStart = source.lineStarts[source.line(at: hint) - 1]
        let start = max(window.lowerBound, isExact ? hint : lineStart)
        let end = max(start, min(window.upperBound, start + 4096))
        let bytes = Array(text.utf8)
        guard !bytes.contains(UInt8(ascii: "\n")), !bytes.contains(UInt8(ascii: "\r")),
            let found = source.find(bytes, in: start..<end)
        else {
            return source.place(hint..<min(hint + 1, source.bytes.count))
        }
        window = found.upperBound..<max(found.upperBound, window.upperBound)
        return source.place(found)
    }

    /// Where cmark puts a node; the start of the block where cmark is silent.
    private func offset(of node: Node) -> Int {
        let line = node.line - survey.labels.lineCount
        if line < 1 { return window.lowerBound }
        return source.offset(line: line, column: node.column)
    }
}
