/// The text of HTML that this module wrote: tags dropped, the four escapes undone.
struct PlainText {
    private var bytes: [UInt8] = []

    /// The text read so far.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads on; a tag or an escape is never split between two calls.
    mutating func read(_ html: Bytes) {
        var index = 0
        while index < html.count {
            switch html[index] {
            case UInt8(ascii: "<"): index = Self.end(of: html, from: index, at: UInt8(ascii: ">"))
            case UInt8(ascii: "&"):
                let start = index
                index = Self.end(of: html, from: index, at: UInt8(ascii: ";"))
                bytes.append(Self.character(of: html.part(start..<index)))
            default:
                bytes.append(html[index])
                index += 1
            }
        }
    }

    /// The index after the next `last`.
    private static func end(of html: Bytes, from start: Int, at last: UInt8) -> Int {
        var index = start
        while index < html.count, html[index] != last { index += 1 }
        return min(index + 1, html.count)
    }

    /// The character that an escape such as `&lt;` stands for.
    private static func character(of escape: Bytes) -> UInt8 {
        switch escape.dropFirst().first {
        case UInt8(ascii: "l"): UInt8(ascii: "<")
        case UInt8(ascii: "g"): UInt8(ascii: ">")
        case UInt8(ascii: "q"): UInt8(ascii: "\"")
        default: UInt8(ascii: "&")
        }
    }
}
