/// Sets French text piece by piece, so that a sign finds its neighbours across markup.
struct FrenchSetter {
    /// What stands before the next sign.
    private var last = Neighbour.start
    /// The spaces written last, where a no-break space may have to stand instead.
    private var gap = 0..<0
    /// What stood before those spaces.
    private var beforeGap = Neighbour.start
    private var pending = Pending.none
    private let escapes: Bool

    /// What a sign looks at on either side.
    enum Neighbour {
        case start, letter, digit, parenthesis, closing, opening, sign, gap, fixedGap, other
    }

    /// What the next character decides about the output so far.
    private enum Pending {
        case none
        /// A straight apostrophe stands there after a letter.
        case apostrophe(Int)
        /// A sign stands there close after a word; it misses this space if nothing is glued to it.
        case space([UInt8], Int)
        /// « ends there.
        case opening(Int)
    }

    private static let narrow = Array("\u{202F}".utf8)
    private static let wide = Array("\u{A0}".utf8)

    /// A setter at the start of a text; `escapes` makes the text HTML.
    init(escapes: Bool) { self.escapes = escapes }

    /// Starts a new text, such as a paragraph.
    mutating func start() { self = FrenchSetter(escapes: escapes) }

    /// Ends the text.
    mutating func end(in output: inout Output) { settle(before: .start, in: &output) }

    /// Takes account of something that is written but is not text, such as code or a citation: how
    /// it looks to what stands before it, and to what follows.
    mutating func pass(_ before: Neighbour, _ after: Neighbour, in output: inout Output) {
        settle(before: before, in: &output)
        last = after
    }

    /// Writes a stretch of text.
    mutating func set(_ text: Bytes, into output: inout Output) {
        var index = 0
        while index < text.count {
            let (sign, length) = FrenchSign.read(text, at: index)
            let end = sign == .run ? endOfRun(text, from: index) : index + length
            write(sign, text.part(index..<end), into: &output)
            index = end
        }
    }

    /// Where a run ends; a single space within it belongs to it, one before a sign does not.
    private func endOfRun(_ text: Bytes, from start: Int) -> Int {
        var index = start + 1
        while index < text.count {
            if text[index] == UInt8(ascii: " "), index + 1 < text.count { index += 1 }
            guard FrenchSign.read(text, at: index).sign == .run else { break }
            index += 1
        }
        return index > start + 1 && text[index - 1] == UInt8(ascii: " ") ? index - 1 : index
    }

    private mutating func write(
        _ sign: FrenchSign, _ text: Bytes, into output: inout Output
    ) {
        switch sign {
        case .run: writeRun(text, into: &output)
        case .gap: writeGap(text, into: &output)
        case .high: writeSign(text, after: Self.narrow, into: &output)
        case .colon: writeSign(text, after: Self.wide, into: &output)
        case .opening: writeOpening(text, into: &output)
        case .closing: writeClosing(text, into: &output)
        case .apostrophe: writeApostrophe(text, into: &output)
        case .ellipsis: writeEllipsis(text, into: &output)
        }
    }
}

extension FrenchSetter {
    private mutating func writeRun(
        _ text: Bytes, into output: inout Output
    ) {
        if case .none = pending {} else { settle(before: Self.first(of: text), in: &output) }
        if escapes { output.escape(text) } else { output.write(text) }
        last = Self.last(of: text)
    }

    private mutating func writeGap(
        _ text: Bytes, into output: inout Output
    ) {
        settle(before: .gap, in: &output)
        switch last {
        case .opening:
            output.write("\u{202F}")
            last = .fixedGap
        case .fixedGap: break
        default:
            let start = output.count
            output.write(text)
            extendGap(start..<output.count)
        }
    }

    private mutating func extendGap(_ range: Range<Int>) {
        if last == .gap, gap.upperBound == range.lowerBound {
            gap = gap.lowerBound..<range.upperBound
            return
        }
        if last != .gap { beforeGap = last }
        gap = range
        last = .gap
    }

    private mutating func writeSign(
        _ text: Bytes, after space: [UInt8], into output: inout Output
    ) {
        if last != .sign { settle(before: .sign, in: &output) }
        switch last {
        case .gap: fixGap(with: space, in: &output)
        case .letter, .digit, .parenthesis, .closing: pending = .space(space, output.count)
        default: break
        }
        output.write(text)
        last = .sign
    }

    private mutating func writeOpening(
        _ text: Bytes, into output: inout Output
    ) {
        settle(before: .opening, in: &output)
        output.write(text)
        pending = .opening(output.count)
        last = .opening
    }

    private mutating func writeClosing(
        _ text: Bytes, into output: inout Output
    ) {
        settle(before: .closing, in: &output)
        switch last {
        case .gap: fixGap(with: Self.narrow, in: &output)
        case .start, .opening, .fixedGap: break
        default: output.write("\u{202F}")
        }
        output.write(text)
        last = .closing
    }

    private mutating func writeApostrophe(
        _ text: Bytes, into output: inout Output
    ) {
        settle(before: .other, in: &output)
        if last == .letter { pending = .apostrophe(output.count) }
        output.write(text)
        last = .other
    }

    private mutating func writeEllipsis(
        _ text: Bytes, into output: inout Output
    ) {
        if last == .sign {
            output.write(text)
            return
        }
        settle(before: .other, in: &output)
        output.write(text)
        last = .other
    }

    /// Makes the spaces written last one no-break space; spaces that start a text stay.
    private mutating func fixGap(with space: [UInt8], in output: inout Output) {
        if beforeGap != .start { output.replace(gap, with: space) }
    }

    /// Does what waited for the next character.
    private mutating func settle(before next: Neighbour, in output: inout Output) {
        switch pending {
        case .none: return
        case .apostrophe(let offset):
            if next == .letter { output.replace(offset..<offset + 1, with: "’".utf8) }
        case .space(let space, let offset):
            if [.gap, .start, .closing].contains(next) {
                output.insert(space, at: offset, aheadOfPiece: false)
            }
        case .opening(let offset):
            if ![.gap, .start, .closing].contains(next) {
                output.insert(Self.narrow, at: offset, aheadOfPiece: true)
            }
        }
        pending = .none
    }

    private static func first(of text: Bytes) -> Neighbour {
        var end = 1
        while end < text.count, text[end].isContinuation { end += 1 }
        return neighbour(text.part(0..<end))
    }

    private static func last(of text: Bytes) -> Neighbour {
        var start = text.count - 1
        while start > 0, text[start].isContinuation { start -= 1 }
        return neighbour(text.part(start..<text.count))
    }

    /// What one scalar is to a sign beside it.
    private static func neighbour(_ scalar: Bytes) -> Neighbour {
        guard let byte = scalar.first else { return .other }
        if byte.isASCIILetter { return .letter }
        if byte.isASCIIDigit { return .digit }
        if byte < 0x80 { return byte == UInt8(ascii: ")") ? .parenthesis : .other }
        var decoder = UTF8()
        var iterator = scalar.makeIterator()
        guard case .scalarValue(let value) = decoder.decode(&iterator) else { return .other }
        return value.properties.isAlphabetic ? .letter : .other
    }
}
