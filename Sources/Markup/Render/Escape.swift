/// The escapes of text and of addresses in HTML.
enum Escape {
    /// The bytes that text and quoted attributes must not hold.
    static let isNeeded: [Bool] = (0..<256).map { "&<>\"".utf8.contains(UInt8($0)) }

    /// The escape of one of those bytes.
    static func html(_ byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: "&quot;"
        }
    }

    /// An address for an attribute: ASCII only, nothing escaped that already is.
    static func address(_ address: String) -> String {
        var result: [UInt8] = []
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): result += "&amp;".utf8
            case UInt8(ascii: "'"): result += "&#39;".utf8
            case _ where isSafe[Int(byte)]: result.append(byte)
            default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    /// What may stand in an address (RFC 3986), `%` for what is escaped already.
    private static let isSafe: [Bool] = (0..<256).map { code in
        let byte = UInt8(code)
        return byte.isASCIILetter || byte.isASCIIDigit
            || "-._~:/?#[]@!$()*+,;=%".utf8.contains(byte)
    }
}
