internal import CCmarkGFM

/// What a node of cmark's tree is.
enum NodeKind {
    case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, rule
    case table, row, cell
    case text, softBreak, lineBreak, code, html, emphasis, strong, strikethrough, link, image
    /// Nothing that bodies may use.
    case other

    /// Counts towards the limit of nesting.
    var nests: Bool {
        switch self {
        case .quote, .item, .emphasis, .strong, .strikethrough, .link, .image: true
        default: false
        }
    }
}

extension Extensions {
    /// What a node is.
    func kind(of node: Node) -> NodeKind {
        let type = node.type
        let isInline = type & UInt32(CMARK_NODE_TYPE_MASK) == CMARK_NODE_TEXT.rawValue & ~0x3FFF
        return isInline ? inline(type) : block(type)
    }

    private func inline(_ type: UInt32) -> NodeKind {
        switch type {
        case CMARK_NODE_TEXT.rawValue: .text
        case CMARK_NODE_SOFTBREAK.rawValue: .softBreak
        case CMARK_NODE_LINEBREAK.rawValue: .lineBreak
        case CMARK_NODE_CODE.rawValue: .code
        case CMARK_NODE_HTML_INLINE.rawValue: .html
        case CMARK_NODE_EMPH.rawValue: .emphasis
        case CMARK_NODE_STRONG.rawValue: .strong
        case CMARK_NODE_LINK.rawValue: .link
        case CMARK_NODE_IMAGE.rawValue: .image
        case strikethrough: .strikethrough
        default: .other
        }
    }

    private func block(_ type: UInt32) -> NodeKind {
        switch type {
        case CMARK_NODE_PARAGRAPH.rawValue: .paragraph
        case CMARK_NODE_HEADING.rawValue: .heading
        case CMARK_NODE_DOCUMENT.rawValue: .document
        case CMARK_NODE_BLOCK_QUOTE.rawValue: .quote
        case CMARK_NODE_LIST.rawValue: .list
        case CMARK_NODE_ITEM.rawValue: .item
        case CMARK_NODE_CODE_BLOCK.rawValue: .codeBlock
        case CMARK_NODE_HTML_BLOCK.rawValue: .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK.rawValue: .rule
        case table: .table
        case row: .row
        case cell: .cell
        default: .other
        }
    }
}
