import Diagnostics

/// A rule in words, for the terminal.
struct Explanation {
    private let rule: Rule

    init(_ rule: Rule) { self.rule = rule }

    /// The rule, why it is there, what it lets pass and what it reports.
    var text: String {
        var text = "\(rule.id) (\(rule.severity.rawValue))\n\(rule.why)\n"
        for example in rule.accepts { text += told(example, "Accepted") }
        for example in rule.rejects {
            text += told(example, "Rejected, at the place marked ↓")
        }
        return text
    }

    /// All rules, a line each, those of one severity together and the gravest first.
    static func list(_ rules: [Rule]) -> String {
        let width = (rules.map(\.id.count).max() ?? 0) + 2
        return Severity.allCases.sorted(by: >).map { severity in
            let lines = rules.filter { $0.severity == severity }.map { rule in
                "  " + rule.id + String(repeating: " ", count: width - rule.id.count) + rule.why
                    + "\n"
            }
            return lines.isEmpty ? "" : "\(heading(severity))\n" + lines.joined()
        }.joined()
    }

    private static func heading(_ severity: Severity) -> String {
        switch severity {
        case .error: "Errors: nothing is written while there is one"
        case .warning: "Warnings: errors with --strict"
        case .note: "Notes: they fail nothing"
        }
    }

    private func told(_ example: Rule.Example, _ verdict: String) -> String {
        let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false)
        let shown = lines.last == "" ? lines.dropLast() : lines[...]
        return "\n\(verdict) (\(example.path)):\n"
            + shown.map { line in "    " + Explanation.visible(line) + "\n" }.joined()
    }

    /// A line that fits the terminal, with the characters that cannot be seen written out.
    private static func visible(_ line: Substring) -> String {
        let words = line.unicodeScalars.map { scalar -> String in
            let isHidden =
                scalar != "\t"
                && (scalar.properties.generalCategory == .control
                    || scalar.properties.generalCategory == .format)
            return isHidden
                ? "<U+" + String(repeating: "0", count: max(0, 4 - hex(scalar).count))
                    + hex(scalar) + ">" : String(scalar)
        }.joined()
        return words.count > 100 ? words.prefix(99) + "…" : words
    }

    private static func hex(_ scalar: Unicode.Scalar) -> String {
        String(scalar.value, radix: 16, uppercase: true)
    }
}
