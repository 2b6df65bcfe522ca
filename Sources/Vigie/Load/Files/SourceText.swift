import Diagnostics

/// A file's text, fit to be parsed: valid UTF-8, line feeds only, no control characters.
struct SourceText {
    /// UTF-8 without a byte order mark, each line ended by a line feed.
    let bytes: [UInt8]

    /// Checks bytes and makes line ends the same; what is wrong is noted.
    ///
    /// - Returns: nil where the bytes are no text.
    static func read(_ raw: [UInt8], path: String) -> Outcome<SourceText?> {
        var bytes = raw
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if let offset = firstInvalid(bytes) {
            let place = location(of: offset, in: bytes, path)
            let breach = Rules.invalidText.breach(
                "byte \(offset + raw.count - bytes.count) is not UTF-8", at: place,
                help: "save the file with the encoding UTF-8")
            return Outcome(nil, [breach])
        }
        if bytes.contains(0x0D) { bytes = lineFeeds(bytes) }
        let diagnostics =
            ControlCharacters.diagnostics(bytes, path) + NoBreakMarks.diagnostics(bytes, path)
        let isSound = !diagnostics.contains { $0.severity == .error }
        return Outcome(isSound ? SourceText(bytes: bytes) : nil, diagnostics)
    }

    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput, .error: return offset
            }
        }
    }

    private static func lineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        for (place, byte) in bytes.enumerated() {
            if byte == 0x0D {
                if place + 1 == bytes.count || bytes[place + 1] != 0x0A { lines.append(0x0A) }
            } else {
                lines.append(byte)
            }
        }
        return lines
    }

    /// The line and column of a byte; what comes before it must be UTF-8.
    static func location(of offset: Int, in bytes: [UInt8], _ path: String) -> Location {
        var line = 1
        var column = 1
        for byte in bytes[..<offset] {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Location(path: path, line: line, column: column)
    }
}
