/// Takes from a template the space that only its author needs: indentation, space at the ends of
/// lines, blank lines, and lines that hold nothing but sections and comments.
///
/// The line breaks between the remaining lines stay, and all that stands in `<pre>` and
/// `<textarea>`. The last line break goes too, so that a partial can stand in the middle of a line.
struct Trimmer {
    private var trimmed: [Token] = []
    private var piece: [UInt8] = []
    /// Whether nothing has been met on this line, not even a tag.
    private var lineIsFresh = true
    /// Whether the line shows something.
    private var lineHasInk = false
    /// The element that keeps its space, while inside it.
    private var verbatim: [UInt8]?

    /// The pieces without that space.
    static func trim(_ tokens: [Token]) -> [Token] {
        var trimmer = Trimmer()
        for token in tokens {
            switch token {
            case .literal(let bytes): trimmer.take(bytes)
            case .tag(let tag): trimmer.take(tag)
            }
        }
        return trimmer.finish()
    }

    private mutating func take(_ tag: TemplateTag) {
        flush()
        trimmed.append(.tag(tag))
        lineIsFresh = false
        if tag.prints { lineHasInk = true }
    }

    private mutating func take(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            take(segment: rest[..<end], endsLine: true)
            endLine()
            rest = rest[(end + 1)...]
        }
        take(segment: rest, endsLine: false)
    }

    /// A stretch of one line, between tags or line breaks.
    private mutating func take(segment: ArraySlice<UInt8>, endsLine: Bool) {
        let wasVerbatim = verbatim != nil
        followVerbatim(through: segment)
        var shown = segment
        if !wasVerbatim, lineIsFresh { shown = shown.drop(while: Self.isSpace) }
        if verbatim == nil, endsLine {
            while let last = shown.last, Self.isSpace(last) { shown.removeLast() }
        }
        guard !shown.isEmpty else { return }
        piece += shown
        lineIsFresh = false
        if !shown.allSatisfy(Self.isSpace) { lineHasInk = true }
    }

    private mutating func endLine() {
        if lineHasInk || verbatim != nil { piece.append(UInt8(ascii: "\n")) }
        lineIsFresh = true
        lineHasInk = false
    }

    /// Enters and leaves the elements that keep their space.
    private mutating func followVerbatim(through segment: ArraySlice<UInt8>) {
        var rest = segment
        while let angle = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(angle + 1)...]
            if let element = verbatim {
                if rest.first == UInt8(ascii: "/"), Self.names(rest.dropFirst(), element) {
                    verbatim = nil
                }
            } else {
                verbatim = Self.keepers.first { Self.names(rest, $0) }
            }
        }
    }

    private mutating func flush() {
        if !piece.isEmpty { trimmed.append(.literal(piece)) }
        piece = []
    }

    private mutating func finish() -> [Token] {
        if piece.last == UInt8(ascii: "\n") { piece.removeLast() }
        flush()
        return trimmed
    }

    private static let keepers = ["pre", "textarea"].map { Array($0.utf8) }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// Whether a tag's text begins with an element's name.
    private static func names(_ text: ArraySlice<UInt8>, _ element: [UInt8]) -> Bool {
        guard text.starts(with: element) else { return false }
        guard let next = text.dropFirst(element.count).first else { return true }
        return next == UInt8(ascii: ">") || isSpace(next)
    }
}
