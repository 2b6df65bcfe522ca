/// Text in the letters of ASCII.
public enum ASCIIFolding {
    /// The words of a text in lower case, joined by hyphens: `L’État : œuvre` is `l-etat-oeuvre`.
    ///
    /// What has no Latin letters is left out; composed and decomposed accents give the same.
    public static func words(of text: String) -> String {
        var result: [UInt8] = []
        var isPause = false
        for scalar in text.unicodeScalars {
            if isAccent(scalar) { continue }
            let count = result.count
            if isPause, count > 0 { result.append(UInt8(ascii: "-")) }
            isPause = !append(scalar, to: &result)
            if isPause { result.removeLast(result.count - count) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends the letters or the digit that a scalar becomes; false for what parts words.
    private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) -> Bool {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            guard byte.isASCIILetter || byte.isASCIIDigit else { return false }
            result.append(byte.isASCIILetter ? byte | 0x20 : byte)
            return true
        }
        if 0xC0...0xFF ~= scalar.value, latin1[Int(scalar.value) - 0xC0] != UInt8(ascii: "*") {
            result.append(latin1[Int(scalar.value) - 0xC0])
            return true
        }
        guard let letters = latin(scalar) else { return false }
        result.append(contentsOf: letters.utf8)
        return true
    }

    /// U+00C0 to U+00FF; `*` for what is no letter or becomes two.
    private static let latin1 = Array(
        "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y".utf8)

    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x300 { return false }
        return [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    }

    /// The letters in a Latin letter's Unicode name, such as LATIN SMALL LETTER E WITH ACUTE.
    private static func latin(_ scalar: Unicode.Scalar) -> String? {
        guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
        let words = name.split(separator: " ").prefix { $0 != "WITH" }
        let marker = words.lastIndex { $0 == "LETTER" || $0 == "LIGATURE" }
        guard let marker else { return nil }
        let letter = words[(marker + 1)...].joined(separator: " ")
        return specials[letter] ?? (letter.utf8.count <= 2 ? letter.lowercased() : nil)
    }

    /// Letters whose names do not hold their ASCII form.
    private static let specials = [
        "SHARP S": "ss", "LONG S": "s", "ETH": "d", "THORN": "th", "DOTLESS I": "i",
        "DOTLESS J": "j", "ENG": "n", "KRA": "k", "SCHWA": "e",
    ]
}
