import Diagnostics

/// A line of a file of the ledger: a word that says what it is, and fields parted by spaces.
struct LedgerLine {
    /// A field with its place.
    struct Field {
        let text: Substring
        /// Counted in Unicode scalars, from 1.
        let column: Int
    }

    /// Counted from 1.
    let number: Int
    let text: Substring

    /// The line's parts; the last of `most` takes the rest of the line.
    func fields(atMost most: Int = .max) -> [Field] {
        var fields: [Field] = []
        var start = text.startIndex
        while start < text.endIndex, fields.count < most {
            let end =
                fields.count + 1 == most
                ? text.endIndex : text[start...].firstIndex(of: " ") ?? text.endIndex
            let column = text.unicodeScalars.distance(from: text.startIndex, to: start) + 1
            fields.append(Field(text: text[start..<end], column: column))
            start = end == text.endIndex ? end : text.index(after: end)
        }
        return fields
    }

    /// The word that says what the line is.
    var word: Substring { text.prefix { $0 != " " } }

    /// Whether git left the line where it could not join two branches.
    var isConflictMark: Bool {
        ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { mark in
            text.hasPrefix(mark) && (text.count == mark.count || text.dropFirst(7).first == " ")
        }
    }

    /// The place of a field, else of the whole line.
    func place(_ path: String, _ field: Field? = nil) -> Location {
        Location(
            path: path, line: number, column: field?.column ?? 1,
            length: (field?.text ?? text).unicodeScalars.count)
    }
}
