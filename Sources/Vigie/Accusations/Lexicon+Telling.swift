extension Lexicon {
    /// The first three letters of words, by which most words of a text are known to be none of them.
    struct Openings: Sendable {
        private var isOpening = [Bool](repeating: false, count: 1 << 15)

        init(of words: Set<String>) {
            for word in words {
                if let place = Openings.place(Array(word.utf8)[...]) { isOpening[place] = true }
            }
        }

        /// Whether one of the words may begin like this one.
        func mayOpen(_ word: ArraySlice<UInt8>) -> Bool {
            Openings.place(word).map { isOpening[$0] } ?? true
        }

        /// Five bits for each letter; nil where one is no plain letter.
        private static func place(_ word: ArraySlice<UInt8>) -> Int? {
            var place = 0
            for byte in word.prefix(3) {
                let letter = byte | 0x20
                guard byte < 0x80, (0x61...0x7A).contains(letter) else { return nil }
                place = place << 5 | Int(letter & 0x1F)
            }
            return place
        }
    }

    /// Whether a text has any telling word: most have none, and are not cut into words.
    func mayTell(_ text: ArraySlice<UInt8>) -> Bool {
        var place = text.startIndex
        while place < text.endIndex {
            let start = place
            while place < text.endIndex, Lexicon.isLetter(text[place]) { place += 1 }
            // What is left of a quotation mark.
            let word = text[start..<place].drop { (0x80...0xBF).contains($0) }
            if word.count > 2, openings.mayOpen(word),
                isTelling(String(decoding: word, as: UTF8.self).lowercased())
            {
                return true
            }
            place += 1
        }
        return false
    }

    /// Letters, figures, and what is no ASCII; curly quotation marks, which begin with E2, are none.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte > 0x2F && !(0x3A...0x40).contains(byte) && byte != 0xE2
    }
}
