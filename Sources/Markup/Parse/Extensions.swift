internal import CCmarkGFM
internal import Synchronization

/// The parts of GitHub Flavored Markdown that bodies may use, registered with cmark once.
///
/// Bare addresses never become links: that extension of cmark is not safe in the versions at hand.
struct Extensions: Sendable {
    /// The extensions, registered on first use.
    static let registered = Extensions()

    /// cmark keeps the characters that an extension wants in one table of the whole process while a
    /// text with strikethrough is parsed; two such parses at once would each lose some.
    static let strikethroughLock = Mutex(())

    /// The types that cmark gave to the extensions' nodes.
    let table, row, cell, strikethrough: UInt32

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        var types: [String: UInt32] = [:]
        let sample = Tree(of: Array("|a|\n|-|\n|~~b~~|\n".utf8), hasTilde: true)
        sample.walk { node, _ in
            types[node.typeName] = node.type
            return .onward
        }
        table = types["table"] ?? 0
        row = types["table_row"] ?? 0
        cell = types["table_cell"] ?? 0
        strikethrough = types["strikethrough"] ?? 0
    }

    /// Makes a parser read tables and, where `hasTilde`, strikethrough.
    static func attach(to parser: OpaquePointer, hasTilde: Bool) {
        for name in hasTilde ? ["table", "strikethrough"] : ["table"] {
            guard let found = cmark_find_syntax_extension(name) else { continue }
            cmark_parser_attach_syntax_extension(parser, found)
        }
    }
}
