/// Where the paragraphs and the headings of a body stand, as written.
struct BodyLayout: Sendable {
    /// Those of more words than names have; code and quotations are none.
    private(set) var paragraphs: [Paragraph] = []
    /// The file's lines of headings that begin with `#`.
    private(set) var headings: [Int] = []

    /// A body without lines.
    init() {}

    init(_ front: FrontMatter) {
        var code = CodeFence()
        var (start, first) = (front.body.startIndex, front.bodyLine)
        var (place, line) = (start, first)
        while place < front.body.endIndex {
            let end = front.body[place...].firstIndex(of: 0x0A) ?? front.body.endIndex
            let text = front.body[place..<end]
            let mark = code.takes(text) ? .code : Opening(text)
            if mark == .heading { headings.append(line) }
            if mark != .words {
                add(front.body[start..<place], first)
                let isOwn = mark == .heading || mark == .item
                (start, first) =
                    isOwn ? (place, line) : (min(end + 1, front.body.endIndex), line + 1)
            }
            place = end + 1
            line += 1
        }
        add(front.body[start...], first)
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, _ line: Int) {
        let paragraph = Paragraph(bytes, line: line)
        if paragraph.words >= Paragraph.least { paragraphs.append(paragraph) }
    }

    /// How a line begins: with words that go on a paragraph, or with what ends it.
    private enum Opening {
        case words, blank, quotation, heading, code
        /// An item of a list or a row of a table.
        case item

        init(_ line: ArraySlice<UInt8>) {
            let text = line.drop { $0 == UInt8(ascii: " ") }
            let isMarked = text.dropFirst().first == UInt8(ascii: " ")
            switch text.first {
            case nil: self = .blank
            case UInt8(ascii: "#"): self = .heading
            case UInt8(ascii: ">"): self = .quotation
            case UInt8(ascii: "|"): self = .item
            case UInt8(ascii: "-") where isMarked, UInt8(ascii: "*") where isMarked,
                UInt8(ascii: "+") where isMarked:
                self = .item
            case .some(0x30...0x39):
                let rest = text.drop { (0x30...0x39).contains($0) }
                self = rest.starts(with: ". ".utf8) ? .item : .words
            default: self = .words
            }
        }
    }
}
