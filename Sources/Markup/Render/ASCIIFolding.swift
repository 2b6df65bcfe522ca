/// Text in the letters of ASCII.
enum ASCIIFolding {
    /// The words of a text in lower case, joined by hyphens: `L’État : œuvre` is `l-etat-oeuvre`.
    ///
    /// What has no Latin letters is left out; composed and decomposed accents give the same.
    static func words(of text: String) -> String {
        var result: [UInt8] = []
        var isPause = false
        for scalar in text.unicodeScalars {
            guard let letters = fold(scalar) else {
                isPause = true
                continue
            }
            if letters.isEmpty { continue }
            if isPause, !result.isEmpty { result.append(UInt8(ascii: "-")) }
            isPause = false
            result.append(contentsOf: letters)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The letters or digit that a scalar becomes: none for an accent, nil for what parts words.
    private static func fold(_ scalar: Unicode.Scalar) -> [UInt8]? {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            if byte.isASCIILetter { return [byte | 0x20] }
            return byte.isASCIIDigit ? [byte] : nil
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return []
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter: return latin(scalar)
        default: return nil
        }
    }

    /// The letters in a Latin letter's Unicode name, such as LATIN SMALL LETTER E WITH ACUTE.
    private static func latin(_ scalar: Unicode.Scalar) -> [UInt8]? {
        guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
        let words = name.split(separator: " ").prefix { $0 != "WITH" }
        let marker = words.lastIndex { $0 == "LETTER" || $0 == "LIGATURE" }
        guard let marker else { return nil }
        let letter = words[(marker + 1)...].joined(separator: " ")
        if let special = specials[letter] { return Array(special.utf8) }
        return letter.utf8.count <= 2 ? Array(letter.lowercased().utf8) : nil
    }

    /// Letters whose names do not hold their ASCII form.
    private static let specials = [
        "SHARP S": "ss", "LONG S": "s", "ETH": "d", "THORN": "th", "DOTLESS I": "i",
        "DOTLESS J": "j", "ENG": "n", "KRA": "k", "SCHWA": "e",
    ]
}
