/// A body's bytes with its lines: turns byte offsets and cmark's positions into places.
struct Source {
    /// The body in UTF-8.
    let bytes: [UInt8]
    /// Where each line begins, as a byte offset.
    let lineStarts: [Int]
    /// The place asked for last: a line may be long, and places mostly come in order.
    private var last = (line: 1, offset: 0, column: 1)

    /// A body that is cut into lines.
    init(bytes: [UInt8], lineStarts: [Int]) {
        self.bytes = bytes
        self.lineStarts = lineStarts
    }

    /// The place of a range of bytes; its length ends with the line.
    mutating func place(_ range: Range<Int>) -> Place {
        let start = range.lowerBound
        let line = line(at: start)
        if line != last.line { last = (line, lineStarts[line - 1], 1) }
        last.column +=
            start < last.offset ? -scalars(start..<last.offset) : scalars(last.offset..<start)
        last.offset = start
        let end = min(range.upperBound, endOfLine(line))
        return Place(
            line: line, column: last.column, length: scalars(start..<max(end, start)))
    }

    /// The offset of a line and a column in bytes, both from 1, kept within the body.
    func offset(line: Int, column: Int) -> Int {
        let line = min(max(1, line), lineStarts.count)
        return min(lineStarts[line - 1] + max(0, column - 1), endOfLine(line))
    }

    /// The number of the line that holds an offset, from 1.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The offset after the line's last character, its line end not counted.
    func endOfLine(_ line: Int) -> Int {
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        let start = lineStarts[line - 1]
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    /// The first occurrence of `text` within `range`.
    func find(_ text: [UInt8], in range: Range<Int>) -> Range<Int>? {
        guard let first = text.first else { return nil }
        var start = range.lowerBound
        while start + text.count <= range.upperBound {
            if bytes[start] == first, bytes[start..<start + text.count].elementsEqual(text) {
                return start..<start + text.count
            }
            start += 1
        }
        return nil
    }

    private func scalars(_ range: Range<Int>) -> Int {
        var count = 0
        for index in range where !bytes[index].isContinuation { count += 1 }
        return count
    }
}
