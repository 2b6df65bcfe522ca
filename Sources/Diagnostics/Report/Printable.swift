extension Unicode.Scalar {
    /// The scalar, or U+FFFD in place of one that a terminal or a reader's eye would obey: control
    /// characters but the tab, and the controls of writing direction.
    var printable: Unicode.Scalar {
        switch value {
        case 0x09: self
        case 0..<0x20, 0x7F..<0xA0: "\u{FFFD}"
        case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: self
        }
    }

    /// How many columns of a terminal it takes; a tab counts as one.
    var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: 0
        case .format: printable == self ? 0 : 1
        default: isWide ? 2 : 1
        }
    }

    /// Whether it takes two columns: ideographs, kana, hangul, full-width forms, emoji.
    private var isWide: Bool {
        switch value {
        case 0..<0x1100: false
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3: true
        case 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: true
        case 0x20000...0x3FFFD: true
        default: properties.isEmojiPresentation
        }
    }
}

extension String {
    /// The text on one line, with nothing in it that a terminal would obey.
    var printable: String {
        guard unicodeScalars.contains(where: { $0.printable != $0 }) else { return self }
        var text = ""
        text.unicodeScalars.append(contentsOf: unicodeScalars.lazy.map(\.printable))
        return text
    }
}
