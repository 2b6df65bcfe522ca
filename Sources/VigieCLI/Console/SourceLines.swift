import Foundation

/// The lines of the files that problems are in; the last file is kept, since problems come in the
/// order of the files.
final class SourceLines {
    private var path: String?
    private var lines: [Substring] = []

    /// The largest file that is read for the sake of a caret.
    private static let limit = 4 << 20

    /// A line of a file, from 1; nil where it cannot be had.
    func line(_ number: Int, of path: String) -> String? {
        if path != self.path { open(path) }
        return lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
    }

    private func open(_ path: String) {
        self.path = path
        lines = []
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular,
            let size = attributes?[.size] as? Int, size <= SourceLines.limit,
            let data = FileManager.default.contents(atPath: path)
        else { return }
        lines = SourceLines.split(String(decoding: data, as: UTF8.self))
    }

    /// Lines as the content's readers count them: LF, CRLF and CR end one, a BOM is no character.
    static func split(_ text: String) -> [Substring] {
        let scalars = Substring(text).unicodeScalars
        let body = scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars
        var lines: [Substring] = []
        var start = body.startIndex
        var index = start
        while index < body.endIndex {
            let scalar = body[index]
            let next = body.index(after: index)
            guard scalar == "\n" || scalar == "\r" else {
                index = next
                continue
            }
            lines.append(Substring(body[start..<index]))
            let isPair = scalar == "\r" && next < body.endIndex && body[next] == "\n"
            start = isPair ? body.index(after: next) : next
            index = start
        }
        lines.append(Substring(body[start...]))
        return lines
    }
}
