/// How much room words take in a drawing, so that none is drawn over another.
///
/// Widths are those of Vigie Sans, of regular and bold the wider, in hundredths of the size; what
/// the font lacks is taken as wide. A reader without the font sees one that is a little wider: hence
/// the allowance.
enum Lettering {
    /// The width of words in a size, in the units of the drawing.
    static func width(_ text: String, size: Double) -> Double {
        let hundredths = text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
        return Double(hundredths) / 100 * size * allowance
    }

    /// Words in as many lines as a width asks for, broken at spaces, and inside a word only where it
    /// is longer than a line; never empty.
    static func wrap(_ text: String, into width: Double, size: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if self.width(longer, size: size) <= width {
                line = longer
                continue
            }
            if !line.isEmpty { lines.append(line) }
            let pieces = cut(String(word), into: width, size: size)
            lines += pieces.dropLast()
            line = pieces.last ?? ""
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// A word in pieces that fit; hyphens stay where the word has them.
    private static func cut(_ word: String, into width: Double, size: Double) -> [String] {
        guard self.width(word, size: size) > width else { return [word] }
        var pieces: [String] = []
        var piece = ""
        for letter in word {
            if !piece.isEmpty, self.width(piece + String(letter), size: size) > width {
                pieces.append(piece)
                piece = ""
            }
            piece.append(letter)
        }
        return pieces + [piece]
    }

    /// What other fonts take more.
    private static let allowance = 1.04

    private static func advance(of letter: Unicode.Scalar) -> Int {
        switch letter.value {
        case 32..<127: plain[Int(letter.value) - 32]
        case 0xA0, 0x2009, 0x202F: 26
        case 0x2018, 0x2019: 22
        case 0x300..<0x370: 0
        case 0x80..<0x250: letter.properties.isUppercase ? 80 : letter.value == 0x153 ? 88 : 60
        case 0x2010..<0x2015: 80
        case 0x1100...: 105
        default: 80
        }
    }

    /// From the space to the tilde.
    private static let plain = [
        26, 28, 40, 58, 58, 82, 72, 21, 27, 27, 42, 58, 23, 37, 24, 47,
        58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 26, 27, 58, 58, 58, 46,
        84, 69, 66, 67, 76, 58, 57, 73, 77, 30, 43, 69, 52, 94, 77, 81,
        62, 81, 64, 55, 60, 74, 69, 105, 67, 65, 61, 31, 47, 31, 58, 47,
        40, 51, 57, 48, 57, 53, 36, 53, 56, 25, 25, 53, 25, 84, 57, 57,
        57, 57, 37, 44, 37, 56, 53, 80, 52, 53, 46, 31, 26, 31, 58,
    ]
}
