import Observatory

/// A reference in the RIS format, which every reference manager reads: a tag a line, lines that end
/// with CR LF. A report's number stands under `M1`, where some look for it, and under `SN`, where
/// EndNote and Zotero do.
enum RIS {
    /// The record, ending with a line end.
    static func text(_ reference: Reference) -> String {
        fields(reference).compactMap { tag, value in
            value.map { "\(tag)  - \(line($0))\r\n" }
        }.joined()
    }

    private static func fields(_ reference: Reference) -> [(String, String?)] {
        let isReport = reference.form == .report
        return [("TY", isReport ? "RPRT" : "NEWS")]
            + reference.authors.map { ("AU", $0.sorted) }
            + [
                ("TI", reference.title), (isReport ? "PB" : "T2", reference.publisher),
                ("M1", reference.numberedVersion), ("SN", reference.numberedVersion),
                ("M3", reference.genre),
                ("DA", date(reference.date)), ("PY", year(reference.date)), ("UR", reference.url),
                ("LA", reference.language.code), ("AB", reference.abstract), ("ER", ""),
            ]
    }

    /// `2017/05/12/`; what is not known stays empty between the slashes.
    static func date(_ date: PartialDate) -> String {
        let parts = date.description.split(separator: "-")
        return (0..<3).map { $0 < parts.count ? parts[$0] + "/" : "/" }.joined()
    }

    private static func year(_ date: PartialDate) -> String {
        String(date.description.prefix { $0 != "-" })
    }

    /// A value on one line, without control characters.
    static func line(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.properties.generalCategory == .control ? " " : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
