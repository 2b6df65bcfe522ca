#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif
import Observatory

extension EntryReader {
    /// What a reference to an entry needs to know of it, where that is no more than that it is there.
    ///
    /// An entry is published and never had another name unless its front matter says so. One whose
    /// front matter holds none of the words that would say it, nor a backslash that could spell
    /// them otherwise, need not be decoded for it; one that does is read. What cannot be
    /// decoded at all counts as there, as it does when it is read: nothing is said of references to it.
    ///
    /// - Returns: nil where the entry must be read.
    func glimpse(_ id: EntryID, _ file: FoundFile) -> Sheet? {
        guard case .success(var text) = files.bytes(of: file.path) else { return nil }
        text.append(0)
        guard text.starts(with: "---\n".utf8), let end = EntryReader.place(of: "\n---", in: text),
            [UInt8(ascii: "\n"), 0].contains(text[end + 4])
        else { return nil }
        text[end] = 0
        let isPlain = EntryReader.telling.allSatisfy { EntryReader.place(of: $0, in: text) == nil }
        return isPlain ? .glimpsed(id) : nil
    }

    /// Whatever stands in the front matter of an entry that references ask more about.
    private static let telling = ["status", "aliases", "merged", "\\"]

    /// Where a word stands in a text that ends with a NUL, which no sound entry holds elsewhere.
    private static func place(of word: String, in text: [UInt8]) -> Int? {
        text.withUnsafeBytes { bytes in
            guard let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress,
                let found = strstr(start, word)
            else { return nil }
            return found - UnsafeMutablePointer(mutating: start)
        }
    }
}
