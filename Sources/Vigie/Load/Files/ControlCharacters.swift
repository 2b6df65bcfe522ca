import Diagnostics

/// Finds characters that a reader cannot see and a file should not hold.
enum ControlCharacters {
    /// Errors for control characters; warnings for marks of direction and of zero width.
    ///
    /// - Parameter bytes: Valid UTF-8.
    static func diagnostics(_ bytes: [UInt8], _ path: String) -> [Diagnostic] {
        guard bytes.contains(where: isSuspect) else { return [] }
        var diagnostics: [Diagnostic] = []
        var line = 1
        var column = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            column += 1
            if scalar == "\n" {
                line += 1
                column = 0
            } else if let rule = rule(for: scalar.value) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
                diagnostics.append(
                    rule.breach(
                        "\(name)\(called(scalar.value)) cannot be seen here",
                        at: Location(path: path, line: line, column: column),
                        help: "delete it, or type the words around it anew"))
            }
        }
        return diagnostics
    }

    /// Whether a byte may begin a character to look at: a control, or the lead of U+0080 to U+009F,
    /// U+061C, U+200B to U+2069, U+FEFF.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
        default: false
        }
    }

    /// What editors may know the character as.
    private static func called(_ scalar: UInt32) -> String {
        switch scalar {
        case 0x200B: " (zero-width space)"
        case 0x200C, 0x200D: " (joiner of letters)"
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: " (mark of direction)"
        case 0x2060, 0xFEFF: " (no-break space of zero width)"
        default: ""
        }
    }

    private static func rule(for scalar: UInt32) -> Rule? {
        switch scalar {
        case 0x09, 0x0A, 0xA0...0x61B: nil
        case 0..<0x20, 0x7F...0x9F: Rules.controlCharacter
        case 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
            Rules.invisibleCharacter
        default: nil
        }
    }
}
