/// Reads the words of Markdown, whatever stands between them.
struct WordReader {
    /// How many there are of two letters or more.
    private(set) var words = 0
    /// FNV-1a of their bytes, those of ASCII in lower case, with a space after each.
    private(set) var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    private var isInWord = false
    private var letters = 0

    /// Reads UTF-8; the targets of links and the sources cited are passed over.
    mutating func read(_ bytes: ArraySlice<UInt8>) {
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            let next = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
            switch byte {
            case UInt8(ascii: "]") where next == UInt8(ascii: "("):
                place = end(of: bytes[place...], at: UInt8(ascii: ")"))
            case UInt8(ascii: "[") where next == UInt8(ascii: "^"):
                place = end(of: bytes[place...], at: UInt8(ascii: "]"))
            case 0x30...0x39: take(byte, isLetter: false)
            case 0x41...0x5A: take(byte | 0x20, isLetter: true)
            case 0x61...0x7A: take(byte, isLetter: true)
            case 0xC2: place = end(of: bytes, after: place, 1)
            case 0xE2 where next == 0x80: place = end(of: bytes, after: place, 2)
            case 0x80...: take(byte, isLetter: true)
            default: endWord()
            }
            place += 1
        }
        endWord()
    }

    private mutating func take(_ byte: UInt8, isLetter: Bool) {
        digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
        isInWord = true
        if isLetter { letters += 1 }
    }

    private mutating func endWord() {
        guard isInWord else { return }
        digest = (digest ^ 0x20) &* 0x100_0000_01B3
        if letters > 1 { words += 1 }
        (isInWord, letters) = (false, 0)
    }

    /// Passes over signs of Latin-1 and of general punctuation: no-break spaces, quotes, dashes.
    private mutating func end(of bytes: ArraySlice<UInt8>, after place: Int, _ count: Int) -> Int {
        endWord()
        return min(place + count, bytes.endIndex - 1)
    }

    /// The place of the byte that closes what begins here; of the last one where none does.
    private mutating func end(of bytes: ArraySlice<UInt8>, at last: UInt8) -> Int {
        endWord()
        return bytes.firstIndex(of: last) ?? bytes.endIndex - 1
    }
}
