/// Reads a value in brackets as far as its line goes, and notes the first slip in it.
struct BracketScan {
    /// How the line left the brackets.
    enum End: Equatable {
        /// The outermost bracket closed at a place.
        case closed(Int)
        /// These signs would have closed them.
        case open(String)
        /// Something went wrong, which the slip tells.
        case slipped
    }

    private struct Level {
        let place: Int
        let closing: Unicode.Scalar
        var itemStart: Int
        var colon: Int?
    }

    private let scalars: [Unicode.Scalar]
    private var place: Int
    private var levels: [Level] = []
    private(set) var slip: YamlSlip?

    init(_ scalars: [Unicode.Scalar], from start: Int) {
        self.scalars = scalars
        place = start
    }

    mutating func run() -> End {
        while place < scalars.count {
            step()
            if slip != nil { return .slipped }
            if levels.isEmpty { return .closed(place) }
            place += 1
        }
        return .open(String(String.UnicodeScalarView(levels.reversed().map(\.closing))))
    }

    private mutating func step() {
        switch scalars[place] {
        case "[", "{":
            let closing: Unicode.Scalar = scalars[place] == "[" ? "]" : "}"
            levels.append(Level(place: place, closing: closing, itemStart: place + 1))
        case "]", "}": close()
        case ",":
            levels[levels.count - 1].itemStart = place + 1
            levels[levels.count - 1].colon = nil
        case "\"", "'": quote()
        case ":" where place + 1 < scalars.count && scalars[place + 1] == " ": colon()
        default: break
        }
    }

    private mutating func close() {
        let level = levels.removeLast()
        guard level.closing != scalars[place] else { return }
        slip = YamlSlip(
            message: "'\(scalars[level.place])' is not closed by '\(level.closing)'",
            help: "put `\(level.closing)` before this `\(scalars[place])`",
            columns: place..<place + 1)
    }

    private mutating func quote() {
        let before = scalars[..<place].last { !YamlLine.isBlank($0) }
        guard let before, "[{,:".unicodeScalars.contains(before) else { return }
        place = QuoteScan.end(in: scalars, from: place) ?? scalars.count - 1
    }

    private mutating func colon() {
        let last = levels.count - 1
        guard let first = levels[last].colon else {
            levels[last].colon = place
            return
        }
        let end = scalars[place...].firstIndex { ",]}".unicodeScalars.contains($0) }
        let words = text(first + 1..<(end ?? scalars.count))
        let key = text(levels[last].itemStart..<first)
        slip = YamlSlip(
            message: "'\(words.short)' holds a colon and a space",
            help: "put the text between quotes: `\(key): \(words.quoted.short)`; "
                + "or a comma before the next key",
            columns: place..<place + 1)
    }

    private func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range])).trimmed
    }
}
