/// A stylesheet without what only those who write it need: comments, indentation, line breaks.
enum Stylesheet {
    /// Characters that need no space beside them; before a colon one means something (`a :is(b)`), and
    /// so does one beside the signs of a sum.
    private static let tight = Set("{};,>".utf8)

    /// The same rules in fewer bytes; what stands in quotation marks stays as it is.
    static func squeezed(_ sheet: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(sheet.count)
        var rest = sheet[...]
        var isApart = false
        while let byte = rest.first {
            if rest.starts(with: "/*".utf8) {
                rest = afterComment(rest)
                isApart = true
            } else if isSpace(byte) {
                rest = rest.dropFirst()
                isApart = true
            } else {
                let length = byte == UInt8(ascii: "\"") ? quotedLength(rest) : 1
                append(rest.prefix(length), apart: isApart, to: &result)
                rest = rest.dropFirst(length)
                isApart = false
            }
        }
        return result
    }

    private static func append(
        _ piece: ArraySlice<UInt8>, apart isApart: Bool, to result: inout [UInt8]
    ) {
        guard let first = piece.first else { return }
        if isApart, let last = result.last, !tight.contains(first), !tight.contains(last),
            last != UInt8(ascii: ":")
        {
            result.append(UInt8(ascii: " "))
        }
        if first == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
        result += piece
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            || byte == UInt8(ascii: "\t")
    }

    private static func afterComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = text.dropFirst(2)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
        return rest.dropFirst(2)
    }

    /// How long a quoted text is, with its marks; a backslash guards the next character.
    private static func quotedLength(_ text: ArraySlice<UInt8>) -> Int {
        var length = 1
        var rest = text.dropFirst()
        while let byte = rest.first {
            let step = byte == UInt8(ascii: "\\") ? 2 : 1
            length += min(step, rest.count)
            rest = rest.dropFirst(step)
            if byte == UInt8(ascii: "\"") { break }
        }
        return length
    }
}
