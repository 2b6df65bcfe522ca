/// One look over a body before cmark sees it: its lines, what it must be told, and its limits.
struct Survey {
    /// Where each line begins, as a byte offset.
    private(set) var lineStarts = [0]
    /// What stands in `[^…]`.
    private(set) var labels = Labels()
    /// Offsets of lines' `[^…]:`, which may be footnote definitions or text of code.
    private(set) var definitions: [Int] = []
    /// There is a `~`: strikethrough is possible.
    private(set) var hasTilde = false
    /// The first limit that the body reaches.
    private(set) var breach: Breach?

    private let limits: Limits
    private let bytes: [UInt8]
    private var brackets = 0
    private var declarations = 0
    private var table = TableCensus()

    /// A limit, and the offset where the body reaches it.
    struct Breach {
        var message: String
        var offset: Int
    }

    /// Surveys a body; a breach of a limit ends the survey.
    init(_ bytes: [UInt8], limits: Limits) {
        self.bytes = bytes
        self.limits = limits
        lineStarts.reserveCapacity(bytes.count / 40 + 8)
        if bytes.count > limits.bytes {
            breach = Breach(message: "body larger than \(limits.bytes) bytes", offset: 0)
            return
        }
        read()
    }

    private mutating func read() {
        var offset = startLine(at: 0)
        while breach == nil {
            offset = endOfText(from: offset)
            guard let byte = peek(offset) else { return }
            offset += 1
            switch byte {
            case UInt8(ascii: "\n"): offset = startLine(at: offset)
            case UInt8(ascii: "\r"):
                if peek(offset) != UInt8(ascii: "\n") { offset = startLine(at: offset) }
            case UInt8(ascii: "["): noteBracket(before: offset)
            case UInt8(ascii: "<"): noteDeclaration(before: offset)
            default: hasTilde = true
            }
        }
    }

    /// The offset of the next byte that matters to a survey.
    private func endOfText(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "["), UInt8(ascii: "<"),
                UInt8(ascii: "~"):
                return offset
            default: offset += 1
            }
        }
        return offset
    }

    private mutating func noteBracket(before offset: Int) {
        brackets += 1
        if brackets > limits.brackets {
            fail("more than \(limits.brackets) opening brackets '['", at: offset - 1)
        }
        guard let label = label(at: offset - 1) else { return }
        labels.note(bytes[label])
    }

    private mutating func noteDeclaration(before offset: Int) {
        guard let next = peek(offset), next == UInt8(ascii: "?") || next == UInt8(ascii: "!") else {
            return
        }
        declarations += 1
        if declarations > limits.declarations {
            fail("more than \(limits.declarations) of '<?' and '<!'", at: offset - 1)
        }
    }

    /// Takes in how the line at `start` begins; returns where to read on.
    private mutating func startLine(at start: Int) -> Int {
        if start > 0 { lineStarts.append(start) }
        let opening = LineOpening(of: bytes, at: start)
        if opening.depth > limits.nesting {
            fail("quotes and lists nested deeper than \(limits.nesting)", at: start)
        }
        if let label = label(at: opening.end), peek(label.upperBound + 1) == UInt8(ascii: ":") {
            definitions.append(opening.end)
        }
        if let excess = table.count(opening, limits: limits) { fail(excess, at: start) }
        return opening.end
    }

    /// The label of a `[^…]` that begins at `offset`.
    private func label(at offset: Int) -> Range<Int>? {
        guard peek(offset) == UInt8(ascii: "["), peek(offset + 1) == UInt8(ascii: "^") else {
            return nil
        }
        let start = offset + 2
        var end = start
        while let byte = peek(end), end - start <= 100, !"[\\\r\n`".utf8.contains(byte) {
            if byte == UInt8(ascii: "]") { return start < end ? start..<end : nil }
            end += 1
        }
        return nil
    }

    private func peek(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func fail(_ message: String, at offset: Int) {
        if breach == nil { breach = Breach(message: message, offset: offset) }
    }
}
