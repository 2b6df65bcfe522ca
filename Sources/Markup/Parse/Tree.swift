internal import CCmarkGFM
internal import Synchronization

/// What cmark made of a body. Its memory is freed with it.
struct Tree: ~Copyable {
    private let root: OpaquePointer?

    /// Parses a body within its limits; `preamble` is read ahead of it and counts as its lines.
    init(of body: [UInt8], after preamble: [UInt8] = [], hasTilde: Bool) {
        let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
        defer { cmark_parser_free(parser) }
        guard let parser else {
            root = nil
            return
        }
        Extensions.attach(to: parser, hasTilde: hasTilde)
        for part in [preamble, body] { Self.feed(part, to: parser) }
        root = hasTilde ? Self.finishAlone(parser) : cmark_parser_finish(parser)
    }

    deinit {
        if let root { cmark_node_free(root) }
    }

    /// Visits every node, entering it and, where it can hold others, leaving it.
    ///
    /// - Parameter visit: answers whether to pass over what the entered node holds, its leaving too.
    func walk(_ visit: (Node, _ entering: Bool) -> Visit) {
        guard let root else { return }
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else {
                return
            }
            switch visit(Node(pointer), event == CMARK_EVENT_ENTER) {
            case .onward: continue
            case .skip: cmark_iter_reset(iterator, pointer, CMARK_EVENT_EXIT)
            case .stop: return
            }
        }
    }

    /// Where a walk goes from a node.
    enum Visit {
        /// To what the node holds, or to the next node.
        case onward
        /// Past what the node holds and past its end.
        case skip
        /// Nowhere.
        case stop
    }
}

extension Tree {
    private static func feed(_ text: [UInt8], to parser: OpaquePointer) {
        text.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
        }
    }

    /// Ends a parse while no other parse with strikethrough does.
    private static func finishAlone(_ parser: OpaquePointer) -> OpaquePointer? {
        let address = Extensions.strikethroughLock.withLock { _ in
            UInt(bitPattern: cmark_parser_finish(parser))
        }
        return OpaquePointer(bitPattern: address)
    }
}
