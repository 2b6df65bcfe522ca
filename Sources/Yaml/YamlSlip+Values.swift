extension YamlLine {
    /// Signs that begin no text, since YAML gives them a meaning of its own.
    private static let signs: Set<Unicode.Scalar> = ["@", "`", "%", "*", "&", "!", "|", ">"]

    /// The first usual slip of the value.
    var slipOfValue: YamlSlip? {
        guard valueStart < scalars.count else { return nil }
        switch scalars[valueStart] {
        case "\"", "'": return slipAfterQuote
        case "[", "{": return slipInBrackets
        case "-" where text(valueStart..<scalars.count).hasPrefix("- "): return slipOfSign
        case let sign where YamlLine.signs.contains(sign):
            return value.count > 2 || sign == "@" || sign == "`" ? slipOfSign : nil
        default: return slipOfPlainText
        }
    }

    private var slipOfSign: YamlSlip {
        YamlSlip(
            message: "'\(scalars[valueStart])' cannot begin a text without quotes",
            help: "put the text between quotes: `\(written(value.quoted).short)`",
            columns: valueStart..<valueStart + 1)
    }

    /// A text with a colon and a space in it, which would begin a value.
    private var slipOfPlainText: YamlSlip? {
        let places = plain(from: valueStart)
        let colon = places.first { place in
            scalars[place] == ":" && (place + 1 == scalars.count || scalars[place + 1] == " ")
        }
        guard let colon else { return nil }
        let words = text(places).trimmed
        return YamlSlip(
            message: "'\(words.short)' holds a colon and a space",
            help: "put the text between quotes: `\(written(words.quoted).short)`",
            columns: colon..<colon + 1)
    }

    /// Words after the quote that closes a text.
    private var slipAfterQuote: YamlSlip? {
        guard let end = QuoteScan.end(in: scalars, from: valueStart) else { return nil }
        let rest = text(end + 1..<scalars.count).trimmed
        guard !rest.isEmpty, !rest.hasPrefix("#") else { return nil }
        return YamlSlip(
            message: "'\(rest.short)' stands after the closing quote",
            help: "put the whole text between quotes of another kind: "
                + "`\(written(whole(closed: end).quoted).short)`",
            columns: end + 1..<scalars.count)
    }

    /// The text that was meant: without the outer quotes where they enclose it.
    private func whole(closed end: Int) -> String {
        let quote = scalars[valueStart]
        let marks = scalars[valueStart...].count { $0 == quote }
        let isEnclosed = scalars.last == quote && scalars.count > valueStart + 1
        if isEnclosed, marks > 2 { return text(valueStart + 1..<scalars.count - 1) }
        return marks.isMultiple(of: 2) ? value : text(valueStart + 1..<scalars.count)
    }

    private var slipInBrackets: YamlSlip? {
        var scan = BracketScan(scalars, from: valueStart)
        let end = scan.run()
        if let slip = scan.slip { return slip }
        guard case .closed(let last) = end else { return nil }
        let rest = text(last + 1..<scalars.count).trimmed
        return rest.isEmpty || rest.hasPrefix("#") ? nil : slipOfSign
    }
}

/// Looks for the end of a text between quotes on its line.
enum QuoteScan {
    /// Where the closing quote stands; nil where the line ends before.
    static func end(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        let quote = scalars[start]
        var place = start + 1
        while place < scalars.count {
            if scalars[place] == "\\", quote == "\"" {
                place += 2
            } else if scalars[place] != quote {
                place += 1
            } else if quote == "'", place + 1 < scalars.count, scalars[place + 1] == "'" {
                place += 2
            } else {
                return place
            }
        }
        return nil
    }
}
