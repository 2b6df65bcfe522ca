internal import CLibYAML

extension YamlFault {
    /// The syntax error at which a parser stopped, with the usual cause as its help.
    init(
        syntaxErrorOf parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>, firstLine: Int
    ) {
        let problem = parser.problem.map { String(cString: $0) } ?? "this is not YAML"
        let context = parser.context.map { String(cString: $0) }
        let isNesting = problem.contains("maximum")
        self.init(
            kind: isNesting ? .limit : .syntax,
            message: context.map { "\(problem) (\($0))" } ?? problem,
            help: YamlFault.help(for: problem),
            place: parser.error == YAML_READER_ERROR
                ? YamlNode.Place(of: Int(parser.problem_offset), in: bytes, firstLine: firstLine)
                : YamlNode.Place(
                    parser.problem_mark, to: parser.problem_mark, firstLine: firstLine))
    }

    private static func help(for problem: String) -> String {
        if problem.contains("tab") || problem.contains("cannot start any token") {
            return "indent with spaces, and quote a text that begins with `@`, `` ` `` or `%`"
        }
        if problem.contains("mapping values") {
            return "quote a text that holds a colon and a space: `title: \"One: two\"`"
        }
        if problem.contains("block end") || problem.contains("block mapping") {
            return "check the indentation, and that quotes are closed and doubled inside"
        }
        return "check quotes, brackets and indentation around here"
    }
}

extension YamlNode.Place {
    /// The place of a byte, which is all that libyaml tells of characters that it refuses.
    fileprivate init(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        let before = bytes.prefix(offset)
        let line = before.split(separator: 0x0A, omittingEmptySubsequences: false).last ?? []
        self.init(
            line: before.count { $0 == 0x0A } + firstLine,
            column: line.count { $0 & 0xC0 != 0x80 } + 1, length: 1)
    }
}
