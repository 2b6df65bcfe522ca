/// Makes text safe to stand in HTML and XML, in elements and between double quotes. An apostrophe
/// stays: no text of a template stands between single quotes, which is checked.
public enum HTMLEscape {
    /// The text as markup that shows it.
    public static func escape(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the text as markup that shows it.
    ///
    /// Control characters, which XML has no way to write, are replaced by U+FFFD.
    static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices where isSpecial(bytes[index]) {
                output += UnsafeBufferPointer(rebasing: bytes[start..<index])
                replacement(of: bytes[index]).withUTF8Buffer { output += $0 }
                start = index + 1
            }
            output += UnsafeBufferPointer(rebasing: bytes[start...])
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 64 && special &>> UInt64(byte) & 1 == 1
    }

    /// A bit for each special byte: `"`, `&`, `<`, `>` and the controls but tab and line ends.
    private static let special: UInt64 =
        1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
        | (0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D))

    private static func replacement(of byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: "\u{FFFD}"
        }
    }
}
