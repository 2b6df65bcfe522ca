/// HTML in the making: bytes, and marks where a page puts something of its own between them.
struct Output {
    /// The HTML so far, in UTF-8.
    private(set) var bytes: [UInt8] = []
    private var marks: [Mark] = []

    private struct Mark {
        var offset: Int
        var piece: Document.Piece
    }

    /// An empty output with room for that many bytes.
    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// How many bytes there are.
    var count: Int { bytes.count }

    /// Appends HTML.
    mutating func write(_ html: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: html.utf8Start, count: html.utf8CodeUnitCount))
    }

    /// Appends HTML.
    mutating func write(_ html: String) { bytes.append(contentsOf: html.utf8) }

    /// Appends one byte of HTML.
    mutating func write(_ byte: UInt8) { bytes.append(byte) }

    /// Appends bytes as they are.
    mutating func write(_ text: Bytes) {
        bytes.append(contentsOf: text)
    }

    /// Appends text; `& < > "` are escaped, so it is safe in attributes too.
    mutating func escape(_ text: Bytes) {
        var start = 0
        for index in 0..<text.count {
            guard let escape = Escape.html(text[index]) else { continue }
            write(text.part(start..<index))
            write(escape)
            start = index + 1
        }
        write(text.part(start..<text.count))
    }

    /// Starts a new line unless one has just begun.
    mutating func startLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Puts a piece of the page between the bytes.
    mutating func put(_ piece: Document.Piece) {
        marks.append(Mark(offset: bytes.count, piece: piece))
    }

    /// Replaces bytes written before; pieces that stand after them move along, those among them
    /// then stand behind what is put there.
    mutating func replace(_ range: Range<Int>, with text: some Collection<UInt8>) {
        bytes.replaceSubrange(range, with: text)
        for index in marks.indices.reversed() {
            guard marks[index].offset > range.lowerBound else { return }
            let end = max(marks[index].offset, range.upperBound)
            marks[index].offset = end + text.count - range.count
        }
    }

    /// Inserts bytes: ahead of a piece that stands there, or behind it.
    mutating func insert(_ text: some Collection<UInt8>, at offset: Int, aheadOfPiece: Bool) {
        bytes.insert(contentsOf: text, at: offset)
        shiftMarks(from: aheadOfPiece ? offset : offset + 1, by: text.count)
    }

    private mutating func shiftMarks(from offset: Int, by shift: Int) {
        var index = marks.count - 1
        while index >= 0, marks[index].offset >= offset {
            marks[index].offset += shift
            index -= 1
        }
    }

    /// The text of the HTML written since an offset where no tag was open.
    func plainText(from start: Int) -> String {
        var text = PlainText()
        bytes.withUnsafeBufferPointer { text.read($0.part(start..<bytes.count)) }
        return text.string
    }

    /// Everything in order, adjacent HTML as one piece.
    func pieces() -> [Document.Piece] {
        var pieces: [Document.Piece] = []
        pieces.reserveCapacity(2 * marks.count + 1)
        var start = 0
        for mark in marks {
            append(start..<mark.offset, to: &pieces)
            pieces.append(mark.piece)
            start = mark.offset
        }
        append(start..<bytes.count, to: &pieces)
        return pieces
    }

    private func append(_ range: Range<Int>, to pieces: inout [Document.Piece]) {
        if range.isEmpty { return }
        pieces.append(.html(String(decoding: bytes[range], as: UTF8.self)))
    }
}
