internal import CCmarkGFM

/// A node of cmark's tree, valid as long as its ``Tree``.
struct Node {
    private let pointer: OpaquePointer

    /// The node at a pointer of cmark.
    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    /// cmark's number for what the node is.
    var type: UInt32 { cmark_node_get_type(pointer).rawValue }
    /// cmark's name for what the node is.
    var typeName: String { String(cString: cmark_node_get_type_string(pointer)) }

    var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
    var next: Node? { cmark_node_next(pointer).map(Node.init) }
    var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }

    /// The text of a leaf; empty for other nodes.
    var literal: Bytes { Self.bytes(cmark_node_get_literal(pointer)) }
    /// The address of a link or an image, its entities and escapes undone.
    var address: Bytes { Self.bytes(cmark_node_get_url(pointer)) }
    /// The title of a link or an image, its entities and escapes undone.
    var title: Bytes { Self.bytes(cmark_node_get_title(pointer)) }
    /// What follows the fence of a code block.
    var fenceInfo: Bytes { Self.bytes(cmark_node_get_fence_info(pointer)) }

    /// From 1 to 6.
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// The items of the list are numbered.
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    /// The number of the first item.
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    /// The paragraphs of the list's items stand without tags.
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    /// The row of a table is its header.
    var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

    /// How each column of a table is set: `l`, `c` and `r`, or 0.
    var alignments: [UInt8] {
        let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
        guard let start = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// The line where the node begins, from 1, the preamble's lines counted; 0 where cmark is silent.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    /// The byte of the line where the node begins, from 1. Not exact after a line break.
    var column: Int { Int(cmark_node_get_start_column(pointer)) }
    /// The line where the node ends.
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> Bytes {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while string[count] != 0 { count += 1 }
        let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: count)
    }
}
