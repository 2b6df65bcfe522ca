import Diagnostics

/// Finds headings and items of lists that a pasted no-break space keeps from being any.
enum NoBreakMarks {
    /// A warning for each line whose `##`, `-` or `*` is followed by a no-break space. In the facts
    /// `#` begins a remark; in code it means what it says.
    ///
    /// - Parameter bytes: Valid UTF-8.
    static func diagnostics(_ bytes: [UInt8], _ path: String) -> [Diagnostic] {
        guard bytes.contains(0xA0) || bytes.contains(0xAF) else { return [] }
        var diagnostics: [Diagnostic] = []
        var line = 1
        var start = 0
        var fences = 0
        var code = CodeFence()
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if bytes[start...].starts(with: "---\n".utf8) { fences += 1 }
            let isCode = fences > 1 && code.takes(bytes[start..<end])
            if !isCode, let sign = sign(bytes, at: start), fences != 1 || sign.first != "#",
                fences < 2 || !CodeSpan.holds(start, in: bytes)
            {
                diagnostics.append(
                    Rules.invisibleCharacter.breach(
                        "'\(sign)' is followed by a no-break space, and begins no "
                            + (sign.hasPrefix("#") ? "heading" : "item"),
                        at: Location(path: path, line: line, column: sign.utf8.count + 1),
                        help: "put an ordinary space in its place"))
            }
            start = end + 1
            line += 1
        }
        return diagnostics
    }

    /// The sign that begins a line, where a no-break space follows it.
    private static func sign(_ bytes: [UInt8], at start: Int) -> String? {
        let first = bytes[start]
        let isHash = first == UInt8(ascii: "#")
        guard isHash || first == UInt8(ascii: "-") || first == UInt8(ascii: "*") else { return nil }
        let signs = bytes[start...].prefix(isHash ? 6 : 1).prefix { $0 == first }
        let rest = bytes[signs.endIndex...]
        guard rest.starts(with: [0xC2, 0xA0]) || rest.starts(with: [0xE2, 0x80, 0xAF]) else {
            return nil
        }
        return String(decoding: signs, as: UTF8.self)
    }
}
