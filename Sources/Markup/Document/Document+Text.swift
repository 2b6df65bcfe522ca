extension Document {
    /// The text without markup, citations, images and the titles that links take, a line a block.
    public var plainText: String {
        var text = PlainText()
        for case .html(var html) in pieces { html.withUTF8 { text.read($0) } }
        return text.string
    }

    /// How many words the text has: runs without white space that hold a letter or a digit.
    public var wordCount: Int {
        plainText.unicodeScalars.split { $0.properties.isWhitespace }
            .count { word in
                word.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
            }
    }
}
