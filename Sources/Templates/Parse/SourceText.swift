import Diagnostics

/// The text of a template file, ready to be scanned: valid UTF-8, lines ending in LF alone.
struct SourceText {
    let path: String
    let bytes: [UInt8]

    private let lineStarts: [Int]

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lineStarts =
            [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// The place of some bytes.
    func location(of range: Range<Int>) -> Location {
        let line = lineStarts.partitioningIndex { $0 > range.lowerBound }
        return Location(
            path: path, line: line,
            column: Self.scalars(in: bytes[lineStarts[line - 1]..<range.lowerBound]) + 1,
            length: Self.scalars(in: bytes[range]))
    }

    /// Where a byte pair next stands.
    func find(_ byte: UInt8, times: Int, from start: Int) -> Int? {
        var run = 0
        for index in start..<max(start, bytes.count) {
            run = bytes[index] == byte ? run + 1 : 0
            if run == times { return index + 1 - times }
        }
        return nil
    }

    private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }
}

extension RandomAccessCollection {
    /// The first index whose element fulfils the condition, if all behind it do too.
    func partitioningIndex(where condition: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let middle = index(low, offsetBy: count / 2)
            if condition(self[middle]) {
                count /= 2
            } else {
                low = index(after: middle)
                count -= count / 2 + 1
            }
        }
        return low
    }
}
