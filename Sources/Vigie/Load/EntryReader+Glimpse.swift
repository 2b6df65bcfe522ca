import Glibc
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
        guard case .success(let bytes) = files.bytes(of: file.path) else { return nil }
        let isPlain = bytes.withUnsafeBytes { bytes in
            guard let matter = EntryReader.frontMatter(bytes) else { return false }
            return EntryReader.telling.allSatisfy { !EntryReader.holds(matter, $0) }
        }
        return isPlain ? .glimpsed(id) : nil
    }

    /// Whatever stands in the front matter of an entry that references ask more about.
    private static let telling = ["status", "aliases", "merged", "\\"]

    /// What stands before the second `---` line; nil of a file that is not so simple.
    private static func frontMatter(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard bytes.starts(with: "---\n".utf8), let start = bytes.baseAddress,
            let fence = "\n---".withCString({ memmem(start, bytes.count, $0, 4) })
        else { return nil }
        let end = UnsafeRawPointer(fence) - start
        let isFence = end + 4 == bytes.count || bytes[end + 4] == UInt8(ascii: "\n")
        return isFence ? UnsafeRawBufferPointer(rebasing: bytes[..<end]) : nil
    }

    private static func holds(_ bytes: UnsafeRawBufferPointer, _ word: String) -> Bool {
        bytes.baseAddress.map { start in
            word.withCString { memmem(start, bytes.count, $0, word.utf8.count) != nil }
        } ?? false
    }
}
