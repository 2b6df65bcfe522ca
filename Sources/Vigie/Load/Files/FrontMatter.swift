import Diagnostics

/// An entry file cut in two: the facts in YAML, the body in Markdown.
struct FrontMatter {
    /// Front matter holds at most 256 KiB, a body 1 MiB (details, Limits).
    static let yamlLimit = 256 << 10
    static let bodyLimit = 1 << 20

    /// Between the `---` lines; its first line is the file's second.
    let yaml: ArraySlice<UInt8>
    /// After the front matter.
    let body: ArraySlice<UInt8>
    /// The file's line at which the body begins, from 1.
    let bodyLine: Int

    /// Cuts a file; nil, and noted, where the front matter is not there or not closed.
    static func cut(_ text: SourceText, path: String) -> Outcome<FrontMatter?> {
        let bytes = text.bytes
        guard bytes.contains(where: { $0 != 0x0A && $0 != 0x20 }) else {
            return Outcome(
                nil,
                [
                    Rules.noFrontMatter.breach(
                        "the file is empty", at: Location(path: path),
                        help: "write the facts between two lines `---`, then the text; "
                            + "`vigie new` makes such a file")
                ])
        }
        guard let start = fence(bytes, at: 0) else {
            return Outcome(nil, [FenceSlip.opening(bytes, path)])
        }
        guard let (end, body, line) = closing(bytes, from: start) else {
            return Outcome(nil, [FenceSlip.closing(bytes, path)])
        }
        let matter = FrontMatter(yaml: bytes[start..<end], body: bytes[body...], bodyLine: line)
        return Outcome(matter, matter.overLimits(path))
    }

    private func overLimits(_ path: String) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if yaml.count > FrontMatter.yamlLimit {
            diagnostics.append(
                Rules.tooLarge.breach(
                    "the facts take \(yaml.count) bytes; the limit is \(FrontMatter.yamlLimit)",
                    at: Location(path: path, length: 3),
                    help: "move what is told at length into the text below the facts"))
        }
        if body.count > FrontMatter.bodyLimit {
            diagnostics.append(
                Rules.tooLarge.breach(
                    "the text takes \(body.count) bytes; the limit is \(FrontMatter.bodyLimit)",
                    at: Location(path: path, line: bodyLine),
                    help: "shorten it, or make two entries of it"))
        }
        return diagnostics
    }

    /// Where the line after a `---` line begins; nil unless such a line stands here.
    private static func fence(_ bytes: [UInt8], at start: Int) -> Int? {
        guard bytes[start...].starts(with: [0x2D, 0x2D, 0x2D]) else { return nil }
        var place = start + 3
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
        if place == bytes.count { return place }
        return bytes[place] == 0x0A ? place + 1 : nil
    }

    /// The end of the YAML, the beginning of the body and the body's line.
    private static func closing(
        _ bytes: [UInt8], from start: Int
    ) -> (end: Int, body: Int, line: Int)? {
        var place = start
        var line = 2
        while place < bytes.count {
            if bytes[place] == 0x2D, let body = fence(bytes, at: place) {
                return (place, body, line + 1)
            }
            guard let end = bytes[place...].firstIndex(of: 0x0A) else { return nil }
            place = end + 1
            line += 1
        }
        return nil
    }
}
