/// The escapes of text and of addresses in HTML.
enum Escape {
    /// The escape of a byte that text and quoted attributes must not hold; nil for all others.
    static func html(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }

    /// An address for an attribute: ASCII only, nothing escaped that already is.
    static func address(_ address: String) -> String {
        var result: [UInt8] = []
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): result += "&amp;".utf8
            case UInt8(ascii: "'"): result += "&#39;".utf8
            case _ where isSafe(byte): result.append(byte)
            default: result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    /// What may stand in an address (RFC 3986), `%` for what is escaped already.
    private static func isSafe(_ byte: UInt8) -> Bool {
        if byte.isASCIILetter || byte.isASCIIDigit { return true }
        switch Unicode.Scalar(byte) {
        case "-", ".", "_", "~", ":", "/", "?", "#", "[", "]", "@", "!", "$", "(", ")", "*", "+",
            ",", ";", "=", "%":
            return true
        default: return false
        }
    }
}
