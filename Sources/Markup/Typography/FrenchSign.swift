/// What a stretch of French text is to a typesetter.
enum FrenchSign {
    /// Letters, digits and all that is not below.
    case run
    /// A space of any width between words.
    case gap
    /// `;`, `!` or `?`.
    case high
    /// `:`.
    case colon
    /// «
    case opening
    /// »
    case closing
    /// A straight `'`.
    case apostrophe
    /// …
    case ellipsis

    /// The sign that begins at `index`, and its length in bytes; a run is one byte here.
    static func read(
        _ text: Bytes, at index: Int
    ) -> (sign: FrenchSign, length: Int) {
        switch text[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"): (.gap, 1)
        case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): (.high, 1)
        case UInt8(ascii: ":"): (.colon, 1)
        case UInt8(ascii: "'"): (.apostrophe, 1)
        case 0xC2 where index + 1 < text.count: latin(text[index + 1])
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80: general(text[index + 2])
        default: (.run, 1)
        }
    }

    /// U+0080 to U+00BF.
    private static func latin(_ second: UInt8) -> (sign: FrenchSign, length: Int) {
        switch second {
        case 0xA0: (.gap, 2)
        case 0xAB: (.opening, 2)
        case 0xBB: (.closing, 2)
        default: (.run, 1)
        }
    }

    /// U+2000 to U+203F.
    private static func general(_ third: UInt8) -> (sign: FrenchSign, length: Int) {
        switch third {
        case 0x89, 0xAF: (.gap, 3)
        case 0xA6: (.ellipsis, 3)
        default: (.run, 1)
        }
    }
}
