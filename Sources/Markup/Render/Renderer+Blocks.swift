extension Renderer {
    /// Writes the tags of a block that holds others.
    mutating func visitBlock(_ node: Node, _ kind: NodeKind, entering: Bool) -> Tree.Visit {
        switch kind {
        case .paragraph: visitParagraph(node, entering: entering)
        case .heading: visitHeading(node, entering: entering)
        case .quote: writeBlock(entering ? "<blockquote>" : "</blockquote>")
        case .item:
            if entering { output.startLine() }
            output.write(entering ? "<li>" : "</li>\n")
        case .list: visitList(node, entering: entering)
        default: break
        }
        return .onward
    }

    /// Writes a block that holds no other.
    mutating func visitLeafBlock(_ node: Node, _ kind: NodeKind) -> Tree.Visit {
        output.startLine()
        switch kind {
        case .rule: output.write("<hr>\n")
        case .codeBlock: writeCode(node)
        default: report(rawHTML: node)
        }
        return .onward
    }

    private mutating func writeBlock(_ tag: StaticString) {
        output.startLine()
        output.write(tag)
        output.write("\n")
    }

    private mutating func visitParagraph(_ node: Node, entering: Bool) {
        let isTight = node.parent?.parent.map { types.kind(of: $0) == .list && $0.isTight } ?? false
        if entering {
            begin(node)
            if !isTight {
                output.startLine()
                output.write("<p>")
            }
        } else {
            setter.end(in: &output)
            if !isTight { output.write("</p>\n") }
        }
    }

    private mutating func visitHeading(_ node: Node, entering: Bool) {
        let level = max(2, node.headingLevel)
        if entering {
            begin(node)
            if node.headingLevel == 1 { report(topHeading: node) }
            output.startLine()
            output.write("<h")
            output.write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: level))
            output.write(" id=\"\">")
            headingStart = output.count
        } else {
            setter.end(in: &output)
            nameHeading(level)
            output.write("</h")
            output.write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: level))
            output.write(">\n")
        }
    }

    /// Puts the id in the open heading's tag, now that its text is known.
    private mutating func nameHeading(_ level: Int) {
        let text = output.plainText(from: headingStart)
        let id = anchors.id(for: text)
        output.insert(id.utf8, at: headingStart - 2, aheadOfPiece: true)
        document.headings.append(Heading(level: level, id: id, text: text))
    }

    private mutating func visitList(_ node: Node, entering: Bool) {
        output.startLine()
        switch (node.isOrdered, entering) {
        case (false, true): output.write("<ul>\n")
        case (false, false): output.write("</ul>\n")
        case (true, false): output.write("</ol>\n")
        case (true, true):
            output.write(node.listStart == 1 ? "<ol>\n" : "<ol start=\"\(node.listStart)\">\n")
        }
    }

    private mutating func writeCode(_ node: Node) {
        let first = node.line - survey.labels.lineCount
        codeLines.append(first...max(first, node.endLine - survey.labels.lineCount))
        output.write("<pre><code")
        let language = node.fenceInfo.prefix { $0 > UInt8(ascii: " ") }
        if !language.isEmpty {
            output.write(" class=\"language-")
            output.escape(Bytes(rebasing: language))
            output.write("\"")
        }
        output.write(">")
        output.escape(node.literal)
        output.write("</code></pre>\n")
    }

    /// Starts the text of a block.
    mutating func begin(_ node: Node) {
        if isFrench { setter.start() }
        let first = max(1, node.line - survey.labels.lineCount)
        let last = max(first, node.endLine - survey.labels.lineCount)
        let start = source.offset(line: first, column: 1)
        window = start..<max(start, source.endOfLine(min(last, source.lineStarts.count)))
    }
}
