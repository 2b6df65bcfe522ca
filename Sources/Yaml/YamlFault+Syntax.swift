internal import CLibYAML

extension YamlFault {
    /// The error at which a parser stopped, told by the slip that usually causes it.
    init(
        syntaxErrorOf parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>, firstLine: Int
    ) {
        let problem = parser.problem.map { String(cString: $0) } ?? ""
        if problem.contains("maximum") {
            self.init(
                kind: .limit, message: "values stand too deep inside each other",
                help: "make it simpler", place: .init(parser.problem_mark, firstLine))
        } else if parser.error == YAML_READER_ERROR {
            let place = YamlNode.Place(
                of: Int(parser.problem_offset), in: bytes, firstLine: firstLine)
            self.init(
                kind: .syntax, message: "a character stands here that YAML does not allow",
                help: "delete it", place: place)
        } else {
            self.init(stopOf: parser, in: bytes, firstLine: firstLine)
        }
    }

    private init(
        stopOf parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>, firstLine: Int
    ) {
        let end = Int(parser.problem_mark.line)
        let start = parser.context == nil ? end : Int(parser.context_mark.line)
        guard let (slip, line) = YamlSlips(bytes).slip(from: start, to: end) else {
            self.init(
                kind: .syntax, message: "this cannot be read as keys and values",
                help: "look here and in the line above: a key, a colon, a space and the value; "
                    + "quotes and brackets closed; the same indentation",
                place: .init(parser.problem_mark, firstLine))
            return
        }
        self.init(
            kind: .syntax, message: slip.message, help: slip.help,
            place: YamlNode.Place(
                line: line + firstLine, column: slip.columns.lowerBound + 1,
                length: max(1, slip.columns.count)))
    }
}

extension YamlNode.Place {
    fileprivate init(_ mark: yaml_mark_t, _ firstLine: Int) {
        self.init(mark, to: mark, firstLine: firstLine)
    }

    /// The place of a byte, which is all that libyaml tells of characters that it refuses.
    fileprivate init(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        let before = bytes.prefix(offset)
        let line = before.split(separator: 0x0A, omittingEmptySubsequences: false).last ?? []
        self.init(
            line: before.count { $0 == 0x0A } + firstLine,
            column: line.count { $0 & 0xC0 != 0x80 } + 1, length: 1)
    }
}
