/// What an editor most likely did where libyaml stopped, told by the line that holds it.
struct YamlSlip {
    /// What is wrong, the specific word first.
    let message: String
    /// The way out, with the line as it could be.
    let help: String
    /// Columns of the line, from 0.
    let columns: Range<Int>
}

extension YamlLine {
    /// The first usual slip of the line; nil where it looks sound.
    var slip: YamlSlip? {
        guard !isIdle else { return nil }
        return slipOfIndentation ?? slipOfHyphen ?? slipOfColon ?? slipOfValue
    }

    private var slipOfIndentation: YamlSlip? {
        guard let place = scalars[..<indent].firstIndex(where: { $0 != " " }) else { return nil }
        let sign = scalars[place] == "\t" ? "tab" : "no-break space"
        return YamlSlip(
            message: "a \(sign) indents this line",
            help: "indent with ordinary spaces, two for each level", columns: place..<place + 1)
    }

    private var slipOfHyphen: YamlSlip? {
        guard scalars[start] == "-", start + 1 < scalars.count,
            scalars[start + 1].properties.isAlphabetic
        else { return nil }
        let rest = YamlLine(Array(text(start + 1..<scalars.count).utf8))
        guard rest.colon != nil else { return nil }
        return YamlSlip(
            message: "'-\(rest.key)' lacks a space after the hyphen",
            help: "write `- \(rest.written(rest.value))`", columns: start..<start + 1)
    }

    private var slipOfColon: YamlSlip? {
        guard let colon, colon + 1 < scalars.count, scalars[colon + 1] != " " else { return nil }
        let right = written(text(plain(from: colon + 1)).trimmed)
        if YamlLine.isNoBreak(scalars[colon + 1]) {
            return YamlSlip(
                message: "'\(key):' is followed by a no-break space",
                help: "put an ordinary space in its place: `\(right.short)`",
                columns: start..<colon + 1)
        }
        guard scalars[colon + 1] != "/" else { return nil }
        return YamlSlip(
            message: "'\(key):' lacks a space after the colon", help: "write `\(right.short)`",
            columns: start..<colon + 1)
    }
}

extension String {
    /// Without blanks at both ends, those of word processors among them.
    var trimmed: String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, YamlLine.isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, YamlLine.isBlank(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// At most 70 characters of it.
    var short: String { count > 70 ? prefix(69) + "…" : self }

    /// The same words between quotes that YAML reads, in place of quotes of a word processor.
    var quoted: String {
        var words = trimmed
        for (open, close) in [("“", "”"), ("«", "»"), ("‘", "’")]
        where words.hasPrefix(open) && words.hasSuffix(close) && words.count > 1 {
            words = String(words.dropFirst().dropLast()).trimmed
        }
        guard words.contains("\"") || words.contains("\\") else { return "\"\(words)\"" }
        let doubled = words.split(separator: "'", omittingEmptySubsequences: false)
        return "'" + doubled.joined(separator: "''") + "'"
    }
}
