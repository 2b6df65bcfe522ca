import Foundation

/// Where a name stands in an index: by its letters, then by accents, then by case.
///
/// The order is the Unicode collation that English and French share: `É` beside `E`, `œ` as `oe`,
/// signs before figures before letters, small letters first. It is made here rather than asked of
/// the machine, so that no locale or library version moves a name.
public struct SortKey: Sendable, Hashable, Comparable {
    private let weights: [UInt32]

    /// The key of a name; make it once for each name.
    public init(_ name: String) {
        var primary: [UInt32] = []
        var accents: [UInt32] = []
        var cases: [UInt32] = []
        for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.properties.canonicalCombiningClass != .notReordered {
                accents.append(scalar.value)
                continue
            }
            let letters = Self.letters(of: scalar)
            primary += letters.map(Self.primaryWeight)
            accents += [1] + (letters.first == Self.lowercase(scalar) ? [] : [2])
            cases.append(scalar.properties.isUppercase ? 2 : 1)
        }
        let exact = name.unicodeScalars.map(\.value)
        weights = primary + [0] + accents + [0] + cases + [0] + exact
    }

    /// Orders as an index does.
    public static func < (one: SortKey, other: SortKey) -> Bool {
        one.weights.lexicographicallyPrecedes(other.weights)
    }

    /// The plain letters that a letter is filed under.
    private static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        let small = lowercase(scalar)
        return filedUnder[small].map { Array($0.unicodeScalars) } ?? [small]
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }

    /// Spaces and signs, then figures, then Latin letters, then other scripts.
    private static func primaryWeight(_ scalar: Unicode.Scalar) -> UInt32 {
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
        "’": "'", "‘": "'", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "‑": "-",
    ]
}

extension Wording {
    /// Things in the order of their names, as an index of this language has them.
    public func sorted<Element>(
        _ elements: some Sequence<Element>, by name: (Element) -> String
    ) -> [Element] {
        elements.map { (key: SortKey(name($0)), element: $0) }
            .sorted { $0.key < $1.key }
            .map(\.element)
    }
}
