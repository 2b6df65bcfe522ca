import Diagnostics
import Yams

/// Says in our words what the YAML reader says of a file of strings.
enum StringFileError {
    static func diagnostic(_ error: YamlError, _ source: SourceText) -> Diagnostic {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return diagnostic(problem, source, line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(let keys, let context):
            return duplicate(keys.first ?? "", source, context.mark)
        case .reader(let problem, let offset, _, let yaml):
            let before = yaml.prefix(offset ?? 0).split(
                separator: "\n", omittingEmptySubsequences: false)
            let column = (before.last?.unicodeScalars.count ?? 0) + 1
            return diagnostic(problem, source, line: max(1, before.count), column: column)
        default:
            return diagnostic("\(error)", source)
        }
    }

    static func diagnostic(
        _ problem: String, _ source: SourceText, line: Int = 1, column: Int = 1
    ) -> Diagnostic {
        TemplateRules.malformedStrings.breach(
            "YAML: \(problem)",
            at: Location(path: source.path, line: line, column: column))
    }

    /// Yams names the first of two equal keys; the second is the next line that begins alike.
    private static func duplicate(
        _ key: String, _ source: SourceText, _ first: Mark
    ) -> Diagnostic {
        let opening =
            [UInt8](repeating: UInt8(ascii: " "), count: first.column - 1)
            + [UInt8](key.utf8) + [UInt8(ascii: ":")]
        let lines = source.bytes.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let second = lines.indices.first { $0 >= first.line && lines[$0].starts(with: opening) }
        let length = key.unicodeScalars.count
        return TemplateRules.malformedStrings.breach(
            "'\(key)' is written twice",
            at: Location(
                path: source.path, line: (second ?? first.line - 1) + 1, column: first.column,
                length: length),
            notes: [
                .init(
                    "it stands here already",
                    at: Location(
                        path: source.path, line: first.line, column: first.column, length: length))
            ])
    }
}
