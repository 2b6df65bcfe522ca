/// Code within a paragraph, between backticks, which may go on over the end of a line.
enum CodeSpan {
    /// Whether the line that begins at a place is inside of one.
    ///
    /// - Parameter start: Where a line of the body begins.
    static func holds(_ start: Int, in bytes: [UInt8]) -> Bool {
        let paragraph = paragraph(around: start, in: bytes)
        var place = paragraph.lowerBound
        while let (opening, count) = run(
            from: place, in: bytes[..<min(start, paragraph.upperBound)])
        {
            place = opening + count
            var end = place
            while let (closing, length) = run(from: end, in: bytes[..<paragraph.upperBound]) {
                end = closing + length
                guard length == count else { continue }
                if closing >= start { return true }
                place = end
                break
            }
        }
        return false
    }

    /// The next backticks: where they begin and how many there are.
    private static func run(from place: Int, in bytes: ArraySlice<UInt8>) -> (Int, Int)? {
        guard place < bytes.endIndex,
            let start = bytes[place...].firstIndex(of: UInt8(ascii: "`"))
        else { return nil }
        return (start, bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count)
    }

    /// The lines around a place, up to the blank ones or to the facts.
    private static func paragraph(around start: Int, in bytes: [UInt8]) -> Range<Int> {
        var first = start
        while first > 1, bytes[first - 2] != 0x0A, !bytes[..<first].suffix(4).elementsEqual(facts) {
            first = bytes[..<(first - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        }
        var last = start
        while let end = bytes[last...].firstIndex(of: 0x0A), end + 1 < bytes.count {
            last = end + 1
            if bytes[last] == 0x0A { return first..<last }
        }
        return first..<bytes.count
    }

    /// The line that closes the facts.
    private static let facts = Array("---\n".utf8)
}
