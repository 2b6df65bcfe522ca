import Diagnostics

/// Tells what stands in place of the lines `---` around an entry's facts.
enum FenceSlip {
    /// The facts have no beginning.
    static func opening(_ bytes: [UInt8], _ path: String) -> Diagnostic {
        let lines = lines(of: bytes)
        if let first = lines.first, isNearly(first) { return wrong(first, 1, path) }
        if let blank = lines.firstIndex(where: { $0 == "---" }),
            lines[..<blank].allSatisfy({ $0.allSatisfy(\.isWhitespace) })
        {
            return Rules.noFrontMatter.breach(
                "the first line is empty", at: Location(path: path),
                help: "delete what stands above `---`: the file begins with it")
        }
        return Rules.noFrontMatter.breach(
            "the line `---` above the facts is missing", at: Location(path: path),
            help: "put the facts first, between two lines `---`, such as `title: …`")
    }

    /// The facts have no end.
    static func closing(_ bytes: [UInt8], _ path: String) -> Diagnostic {
        let lines = lines(of: bytes)
        if let place = lines.indices.dropFirst().first(where: { isNearly(lines[$0]) }) {
            return wrong(lines[place], place + 1, path)
        }
        return Rules.noFrontMatter.breach(
            "the line `---` below these facts is missing", at: Location(path: path, length: 3),
            help: "add a line `---` between the facts and the text")
    }

    private static func wrong(_ line: String, _ number: Int, _ path: String) -> Diagnostic {
        Rules.noFrontMatter.breach(
            "'\(line.prefix(20))' is not the line `---`",
            at: Location(path: path, line: number, length: line.unicodeScalars.count),
            help: "write three hyphens and nothing else: `---`")
    }

    /// Whether a line was meant as `---`: a dash that a word processor made of the hyphens, more or
    /// fewer of them, or a space before them.
    private static func isNearly(_ line: String) -> Bool {
        line.wholeMatch(of: /\s*(-\s?-+|[—–−‐‑-]*[—–−‐‑][—–−‐‑-]*|_{3,}|\+{3,}|={3,})\s*/) != nil
    }

    private static func lines(of bytes: [UInt8]) -> [String] {
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
