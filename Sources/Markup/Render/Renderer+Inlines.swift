extension Renderer {
    /// Writes a stretch of text, a line break, code; refuses HTML.
    mutating func visitLeaf(_ node: Node, _ kind: NodeKind) -> Tree.Visit {
        if openImages > 0 {
            describe(node, kind)
            return .onward
        }
        switch kind {
        case .text: writeText(node.literal)
        case .softBreak: writeSoftBreak()
        case .lineBreak:
            if isFrench { setter.pass(.gap, .start, in: &output) }
            output.write("<br>\n")
        case .code: writeInlineCode(node.literal)
        default: report(inlineHTML: node)
        }
        return .onward
    }

    /// Writes text, set in French where the body is.
    mutating func writeText(_ text: Bytes) {
        if isFrench { setter.set(text, into: &output) } else { output.escape(text) }
    }

    /// Writes the tags of emphasis.
    mutating func visitMark(_ kind: NodeKind, entering: Bool) -> Tree.Visit {
        if openImages > 0 { return .onward }
        switch kind {
        case .emphasis: output.write(entering ? "<em>" : "</em>")
        case .strong: output.write(entering ? "<strong>" : "</strong>")
        default: output.write(entering ? "<del>" : "</del>")
        }
        return .onward
    }

    private mutating func writeSoftBreak() {
        let newline: [UInt8] = [UInt8(ascii: "\n")]
        if isFrench {
            newline.withUnsafeBufferPointer { setter.set($0, into: &output) }
        } else {
            output.write("\n")
        }
    }

    private mutating func writeInlineCode(_ text: Bytes) {
        if isFrench { setter.pass(.letter, .letter, in: &output) }
        output.write("<code>")
        output.escape(text)
        output.write("</code>")
    }
}
