/// Follows the lines of a body, to know which of them are code between fences.
struct CodeFence {
    /// The sign of the open fence and how many of it there are; nil outside of code.
    private var open: (sign: UInt8, count: Int)?

    /// Reads the next line; whether it is code, or a fence.
    mutating func takes(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
        guard let sign = text.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
            return open != nil
        }
        let count = text.prefix { $0 == sign }.count
        let rest = text.dropFirst(count)
        if let fence = open {
            let isBlank = rest.allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x09 }
            if sign == fence.sign, count >= fence.count, isBlank { open = nil }
            return true
        }
        guard count >= 3, sign == UInt8(ascii: "~") || !rest.contains(sign) else { return false }
        open = (sign, count)
        return true
    }
}
