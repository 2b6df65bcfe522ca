/// Lines of comma-separated values (RFC 4180), safe to open in a spreadsheet.
enum CSV {
    /// Appends a line.
    static func append(_ cells: [String], to bytes: inout [UInt8]) {
        for (place, text) in cells.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += cell(text).utf8
        }
        bytes += "\r\n".utf8
    }

    /// A cell: one that a spreadsheet would take for a formula begins with an apostrophe, and one with
    /// a comma, a quotation mark or a line break stands in quotation marks.
    static func cell(_ text: String) -> String {
        let first = text.utf8.first
        let isFormula = first.map { "=+-@\t\r".utf8.contains($0) } ?? false
        let plain = isFormula ? "'" + text : text
        guard plain.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return plain }
        return "\"" + plain.replacing("\"", with: "\"\"") + "\""
    }
}
