internal import Crypto
internal import Foundation

/// The digest by which a translation says which words of the original it follows.
enum TranslationDigest {
    /// The first 12 hexadecimal digits of SHA-256 over title, summary and body of the original, in
    /// NFC, with line feeds, joined by a line feed (details, Translations).
    ///
    /// - Parameters:
    ///   - title: As written; nil counts as empty, as does a map of languages.
    ///   - body: UTF-8 with line feeds.
    static func of(title: String?, summary: String?, body: ArraySlice<UInt8>) -> String {
        var hash = SHA256()
        hash.update(data: normal(Array((title ?? "").utf8)[...]))
        hash.update(data: [0x0A])
        hash.update(data: normal(Array((summary ?? "").utf8)[...]))
        hash.update(data: [0x0A])
        hash.update(data: normal(body))
        return hash.finalize().prefix(6).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }

    /// The bytes in NFC. Most texts are so already: only letters beyond U+02FF can be otherwise.
    private static func normal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(where: { (0xCC...0xE1).contains($0) || $0 >= 0xE3 }) else {
            return Array(bytes)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return Array(text.precomposedStringWithCanonicalMapping.utf8)
    }
}
