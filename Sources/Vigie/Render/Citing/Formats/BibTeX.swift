import Observatory

/// A reference as an entry of a BibTeX file.
///
/// `@techreport` and `@article` are known to BibTeX and to biblatex; `langid`, `url` and `day` are
/// biblatex's, and the older program passes them by.
enum BibTeX {
    /// The entry, ending with a line end.
    static func text(_ reference: Reference) -> String {
        let lines = fields(reference).compactMap { name, value in
            value.map { "  \(name) = \($0)" }
        }
        let kind = reference.form == .report ? "techreport" : "article"
        return "@\(kind){\(reference.key),\n" + lines.joined(separator: ",\n") + "\n}\n"
    }

    private static func fields(_ reference: Reference) -> [(String, String?)] {
        let date = reference.date
        let isReport = reference.form == .report
        let authors = reference.authors.map(author).joined(separator: " and ")
        return [
            ("author", authors.isEmpty ? nil : "{\(authors)}"),
            ("title", "{{\(escape(reference.title))}}"),
            (isReport ? "institution" : "journal", "{\(escape(reference.publisher))}"),
            ("type", reference.genre.map { "{\(escape($0))}" }),
            ("number", reference.numberedVersion.map { "{\(escape($0))}" }),
            ("year", "{\(date.year)}"), ("month", date.month.map { months[$0 - 1] }),
            ("day", date.day.map { "{\($0)}" }), ("url", reference.url.map { "{\(verbatim($0))}" }),
            ("langid", langids[reference.language.code].map { "{\($0)}" }),
            ("abstract", reference.abstract.map { "{\(escape($0))}" }),
        ]
    }

    /// An institution stands in braces of its own, so that it is not taken for a person.
    private static func author(_ author: Byline) -> String {
        switch author {
        case .institution(let name): "{\(escape(name))}"
        case .person(let given, let family): "\(escape(family)), \(escape(given))"
        }
    }

    /// A text whose signs mean themselves to TeX. Braces are named: BibTeX counts them even behind a
    /// backslash. Signs that TeX would join, as `--` to a dash, are kept apart. The no-break spaces become
    /// TeX's own, and a line break a space.
    static func escape(_ text: String) -> String {
        var escaped = ""
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == last, "-'`,<>".unicodeScalars.contains(scalar) { escaped += "{}" }
            last = scalar
            switch scalar {
            case "\\": escaped += "\\textbackslash{}"
            case "{": escaped += "\\textbraceleft{}"
            case "}": escaped += "\\textbraceright{}"
            case "^": escaped += "\\textasciicircum{}"
            case "~": escaped += "\\textasciitilde{}"
            case "$", "&", "#", "%", "_": escaped += "\\\(scalar)"
            case "\u{A0}": escaped += "~"
            case "\u{202F}": escaped += "\\,"
            case "\n", "\r", "\t": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// An address, which is read as it stands: only what would end the field or the line is encoded.
    static func verbatim(_ url: String) -> String {
        WebCharacters.encode(url) { " {}\\\n\r\t".unicodeScalars.contains($0) }
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The names that babel gives languages.
    private static let langids = [
        "ar": "arabic", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
        "en": "english", "es": "spanish", "et": "estonian", "fi": "finnish", "fr": "french",
        "he": "hebrew", "hu": "magyar", "it": "italian", "ja": "japanese", "ko": "korean",
        "lt": "lithuanian", "lv": "latvian", "nl": "dutch", "no": "norwegian", "pl": "polish",
        "pt": "portuguese", "ro": "romanian", "ru": "russian", "sk": "slovak", "sl": "slovenian",
        "sv": "swedish", "tr": "turkish", "uk": "ukrainian", "zh": "chinese",
    ]
}
