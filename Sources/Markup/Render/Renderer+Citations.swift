extension Renderer {
    /// Writes a citation, which cmark took for a link by its label.
    ///
    /// `[^a]` is a link with the text `^a`. cmark reads `[^a][^b]` as one link to b with the text
    /// `^a`, and `[text][^b]` as one with that text: these are two citations, and text with one.
    mutating func visitCitation(_ node: Node, _ label: String, entering: Bool) -> Tree.Visit {
        guard let own = ownLabel(of: node) else {
            writeText(entering ? "[" : "]")
            if !entering { cite(label, of: node) }
            return .onward
        }
        cite(own, of: node)
        if own.lowercased() != label.lowercased() || isRepeated(own) { cite(label, of: node) }
        depth -= 1
        return .skip
    }

    /// The label in a link's text `^label`.
    private func ownLabel(of node: Node) -> String? {
        guard let child = node.firstChild, child.next == nil, types.kind(of: child) == .text,
            child.literal.first == UInt8(ascii: "^")
        else { return nil }
        return String(decoding: child.literal.dropFirst(), as: UTF8.self)
    }

    /// The citation found last stands twice, `[^a][^a]`: cmark makes that one link too.
    private func isRepeated(_ id: String) -> Bool {
        let citation = "[^\(id)]".utf8
        return source.bytes[window.lowerBound..<window.upperBound].starts(with: citation)
    }

    private mutating func cite(_ id: String, of node: Node) {
        let place = find("[^\(id)]", of: node)
        guard sources.contains(id) else {
            report(unknownCitation: id, at: place)
            return writeText("[^\(id)]")
        }
        let index = citationIndices[id] ?? document.citations.count
        if index == document.citations.count {
            citationIndices[id] = index
            document.citations.append(CitedSource(source: id, occurrences: 0))
        }
        document.citations[index].occurrences += 1
        if isFrench { setter.pass(.closing, .digit, in: &output) }
        let occurrence = document.citations[index].occurrences
        output.put(.citation(Citation(source: id, number: index + 1, occurrence: occurrence)))
    }

    /// Writes text of our own.
    mutating func writeText(_ text: String) {
        var text = text
        text.withUTF8 { writeText($0) }
    }
}
