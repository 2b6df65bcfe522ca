/// A line of YAML as an editor sees it: its indentation, its hyphens, its key and its value.
struct YamlLine {
    let scalars: [Unicode.Scalar]
    /// How many blank characters begin it, no-break spaces and tabs among them.
    let indent: Int
    /// Where the key or the text begins, after indentation and the hyphens of lists.
    let start: Int
    /// Where the colon after a key stands; nil where the line has no key.
    let colon: Int?
    /// Where the value begins: after the colon and its spaces, or at ``start``.
    let valueStart: Int

    init(_ bytes: some Collection<UInt8>) {
        var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        while let last = scalars.last, YamlLine.isBlank(last) { scalars.removeLast() }
        self.scalars = scalars
        indent = scalars.prefix(while: YamlLine.isBlank).count
        var place = indent
        while scalars[place...].starts(with: "- ".unicodeScalars) {
            place += 1
            while place < scalars.count, scalars[place] == " " { place += 1 }
        }
        start = place
        colon = YamlLine.colon(in: scalars, after: place)
        valueStart =
            colon.map { colon in
                scalars[(colon + 1)...].firstIndex { $0 != " " } ?? scalars.count
            } ?? place
    }

    /// The colon after a key of letters, digits, hyphens and underscores.
    private static func colon(in scalars: [Unicode.Scalar], after start: Int) -> Int? {
        guard start < scalars.count, scalars[start].properties.isAlphabetic else { return nil }
        let end = scalars[start...].firstIndex { scalar in
            !scalar.properties.isAlphabetic && !("0"..."9" ~= scalar)
                && scalar != "-" && scalar != "_"
        }
        guard let end, scalars[end] == ":" else { return nil }
        return end
    }

    /// Spaces, tabs and the spaces that word processors and web pages bring.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || isNoBreak(scalar)
    }

    static func isNoBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2007}"
    }
}

extension YamlLine {
    /// Whether it says nothing: empty, or a comment.
    var isIdle: Bool { start >= scalars.count || scalars[start] == "#" }

    /// The key; empty where there is none.
    var key: String { colon.map { text(start..<$0) } ?? "" }

    /// What stands after the key, or after the hyphen of a list.
    var value: String { text(valueStart..<scalars.count) }

    func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range]))
    }

    /// The places of a text without quotes that begins at one, up to the remark behind it.
    func plain(from start: Int) -> Range<Int> {
        let end = scalars.indices.first { place in
            place > start && scalars[place] == "#" && YamlLine.isBlank(scalars[place - 1])
        }
        return start..<(end ?? scalars.count)
    }

    /// The line as it should be, with another value.
    func written(_ value: String) -> String {
        key.isEmpty ? (start > indent ? "- " : "") + value : "\(key): \(value)"
    }
}
