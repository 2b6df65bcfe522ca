/// Collects the blocks of markup while its tags and texts go by.
struct TextBlockReader {
    private var blocks: [TextBlock] = []
    private var text = ""
    private var section = ""
    /// Inside the raised number of a source.
    private var isRaised = false
    /// Inside a date, whose raised letters belong to it.
    private var isDate = false

    mutating func read(text piece: some StringProtocol) {
        guard !isRaised, !piece.isEmpty else { return }
        text += TextBlockReader.decoded(piece)
    }

    mutating func read(tag: some StringProtocol, isBlock: Bool) {
        let name = tag.prefix { $0 != " " }
        switch name {
        case "time": isDate = true
        case "/time": isDate = false
        case "sup": isRaised = !isDate
        case "/sup": isRaised = false
        case "td", "th": text += text.isEmpty ? "" : " · "
        case "br": text += " "
        case "h2":
            flush()
        case "/h2":
            section = TextBlockReader.inLine(text)
            flush(asHeading: true)
        default: if isBlock { flush() }
        }
    }

    mutating func finish() -> [TextBlock] {
        flush()
        return blocks
    }

    private mutating func flush(asHeading isHeading: Bool = false) {
        let words = TextBlockReader.inLine(text)
        text = ""
        guard !words.isEmpty else { return }
        blocks.append(TextBlock(text: words, section: section, isHeading: isHeading))
    }

    /// A text with single spaces, none at its ends.
    private static func inLine(_ text: String) -> String {
        let words = text.utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
        return words.map(Substring.init).joined(separator: " ")
    }

    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "nbsp": "\u{A0}",
    ]

    private static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        var decoded = ""
        var rest = text[text.startIndex...]
        while let sign = rest.firstIndex(of: "&") {
            decoded += rest[..<sign]
            let after = rest.index(after: sign)
            if let end = rest[after...].prefix(8).firstIndex(of: ";"),
                let letter = entities[String(rest[after..<end])]
            {
                decoded += letter
                rest = rest[rest.index(after: end)...]
            } else {
                decoded += "&"
                rest = rest[after...]
            }
        }
        return decoded + rest
    }
}
