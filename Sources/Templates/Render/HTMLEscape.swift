/// Makes text safe to stand in HTML and XML, in elements and in quoted attributes.
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
            for index in bytes.indices where bytes[index] <= UInt8(ascii: ">") {
                guard let replacement = replacement(of: bytes[index]) else { continue }
                output += UnsafeBufferPointer(rebasing: bytes[start..<index])
                replacement.withUTF8Buffer { output += $0 }
                start = index + 1
            }
            output += UnsafeBufferPointer(rebasing: bytes[start...])
        }
    }

    private static func replacement(of byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case 0x00..<0x20: "\u{FFFD}"
        default: nil
        }
    }
}
