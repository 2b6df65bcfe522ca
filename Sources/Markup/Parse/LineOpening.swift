/// How a line begins: the markers of quotes and lists, and whether a delimiter row follows.
struct LineOpening {
    /// How many markers of quotes and list items stand before the text.
    private(set) var depth = 0
    /// Where the text begins: the offset of the first byte that is no marker and no space.
    private(set) var end: Int
    /// The columns of the delimiter row, such as `|---|:-:|`, that the line is; 0 for other lines.
    private(set) var columns = 0
    /// Nothing but markers of quotes and spaces.
    private(set) var isBlank = false

    /// Reads the line that begins at `start`.
    init(of bytes: [UInt8], at start: Int) {
        end = start
        while let length = Self.marker(in: bytes, at: end) {
            if length > 0 { depth += 1 }
            end += max(1, length)
        }
        isBlank =
            end == bytes.count || bytes[end] == UInt8(ascii: "\n")
            || bytes[end] == UInt8(ascii: "\r")
        columns = Self.columns(of: bytes, at: end)
    }

    /// The length of the marker at `offset`; 0 for a space, nil for text.
    private static func marker(in bytes: [UInt8], at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        switch bytes[offset] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C: return 0
        case UInt8(ascii: ">"): return 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return endsMarker(bytes, offset + 1) ? 1 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return number(in: bytes, at: offset)
        default: return nil
        }
    }

    /// The length of a marker such as `12.` at `offset`.
    private static func number(in bytes: [UInt8], at offset: Int) -> Int? {
        var end = offset
        while end < bytes.count, end - offset < 9, bytes[end] &- UInt8(ascii: "0") < 10 { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
            endsMarker(bytes, end + 1)
        else { return nil }
        return end + 1 - offset
    }

    private static func endsMarker(_ bytes: [UInt8], _ offset: Int) -> Bool {
        offset >= bytes.count || " \t\r\n".utf8.contains(bytes[offset])
    }

    /// The columns of the delimiter row at `offset`; 0 where there is none.
    private static func columns(of bytes: [UInt8], at offset: Int) -> Int {
        var row = DelimiterRow()
        for byte in bytes[offset...] {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            guard row.take(byte) else { return 0 }
        }
        return row.columns
    }
}
