import Foundation

/// What a letter adds to the order of the name that it stands in; 0 stands for nothing.
struct CollatedLetter {
    /// The plain letter that it is filed under; none for an accent that stands alone.
    private(set) var first: UInt32 = 0
    /// A second such letter, as in `œ`.
    private(set) var second: UInt32 = 0
    /// What tells it from the plain letters if it is none of them.
    private(set) var variant: UInt32 = 0
    /// Its accent.
    private(set) var accent: UInt32 = 0
    /// A second accent.
    private(set) var secondAccent: UInt32 = 0
    /// One for a small letter, two for a capital.
    private(set) var size: UInt32 = 0

    /// The letter, from a table if it is one of those that English and French names are made of.
    static func of(_ scalar: Unicode.Scalar) -> CollatedLetter {
        switch scalar.value {
        case 0..<0x250: latin[Int(scalar.value)]
        case 0x2000..<0x2070: punctuation[Int(scalar.value - 0x2000)]
        default: CollatedLetter(scalar)
        }
    }

    private static let latin = table(0..<0x250)
    private static let punctuation = table(0x2000..<0x2070)

    private static func table(_ range: Range<UInt32>) -> [CollatedLetter] {
        range.compactMap { Unicode.Scalar($0).map(CollatedLetter.init) }
    }

    private init(_ letter: Unicode.Scalar) {
        let parts = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
        var accents = parts.filter { $0.properties.canonicalCombiningClass != .notReordered }
        if accents.count < parts.count {
            // Letters that fall apart into several, such as Korean syllables, stay whole.
            setBase(accents.count == parts.count - 1 ? parts[0] : letter)
            if accents.count != parts.count - 1 { accents = [] }
        }
        accent = accents.first?.value ?? 0
        secondAccent = accents.dropFirst().first?.value ?? 0
    }

    private mutating func setBase(_ base: Unicode.Scalar) {
        let small = base.properties.lowercaseMapping.unicodeScalars.first ?? base
        let filed = Self.filedUnder[small].map { Array($0.unicodeScalars) } ?? [small]
        first = Self.weight(filed[0])
        second = filed.count > 1 ? Self.weight(filed[1]) : 0
        variant = filed == [small] ? 0 : 2
        size = base.properties.isUppercase ? 2 : 1
    }

    /// Spaces and signs, then figures, then Latin letters, then other scripts.
    private static func weight(_ scalar: Unicode.Scalar) -> UInt32 {
        let kind: UInt32
        switch scalar {
        case "0"..."9": kind = 3
        case "a"..."z": kind = 4
        default:
            kind = scalar.properties.isWhitespace ? 1 : scalar.properties.isAlphabetic ? 5 : 2
        }
        return kind << 24 | scalar.value
    }

    private static let filedUnder: [Unicode.Scalar: String] = [
        "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i",
        "’": "'", "‘": "'", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{2011}": "-",
    ]
}
