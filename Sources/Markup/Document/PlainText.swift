/// The text of HTML that this module wrote: tags dropped, the four escapes undone.
struct PlainText {
    private var bytes: [UInt8] = []

    /// The text read so far.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads on; a tag or an escape is never split between two calls.
    mutating func read(_ html: some Collection<UInt8>) {
        var rest = html[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "<"):
                rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            case UInt8(ascii: "&"):
                bytes.append(Self.character(of: rest.prefix { $0 != UInt8(ascii: ";") }))
                rest = rest.drop { $0 != UInt8(ascii: ";") }.dropFirst()
            default: bytes.append(byte)
            }
        }
    }

    /// The character that an escape stands for.
    private static func character(of name: some Collection<UInt8>) -> UInt8 {
        switch name.first {
        case UInt8(ascii: "l"): UInt8(ascii: "<")
        case UInt8(ascii: "g"): UInt8(ascii: ">")
        case UInt8(ascii: "q"): UInt8(ascii: "\"")
        default: UInt8(ascii: "&")
        }
    }
}
