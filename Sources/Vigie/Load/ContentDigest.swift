internal import Foundation
import Observatory
import Yaml

/// The digest of what an entry says, by which a change to it is known.
///
/// It is taken from the entry's own files, by meaning: the values of its keys in the order of their
/// names, and the body. So neither a template, nor the name of an actor that the entry mentions, nor
/// the order of keys, a remark or a line's end makes a new version; a word or a date does.
enum ContentDigest {
    /// Keys that say nothing to readers of the page: where it stands, what editors note.
    private static let silent: Set<String> = [
        "note", "changes", "aliases", "merged", "status", "withdrawn", "order", "menu", "path",
        "of",
    ]

    /// The digest of one file: its front matter without silent keys, and its body.
    static func of(_ pairs: [YamlNode.Pair], body: ArraySlice<UInt8>) -> Digest {
        var bytes: [UInt8] = []
        append(pairs.filter { !silent.contains($0.key) }, to: &bytes)
        append(trimmed(body), to: &bytes)
        return Digest(of: bytes)
    }

    /// The digest of an entry: that of its own file, and those of its translations by language.
    static func of(_ original: Digest, _ translations: [Language: Digest]) -> Digest {
        guard !translations.isEmpty else { return original }
        var bytes: [UInt8] = []
        original.append(to: &bytes)
        for (language, digest) in translations.sorted(by: { $0.key < $1.key }) {
            append(language.code, to: &bytes)
            digest.append(to: &bytes)
        }
        return Digest(of: bytes)
    }

    private static func append(_ node: YamlNode, to bytes: inout [UInt8]) {
        switch node.content {
        case .scalar(let text, _): append(text, to: &bytes)
        case .sequence(let nodes):
            bytes += "[\(nodes.count)]".utf8
            for node in nodes { append(node, to: &bytes) }
        case .mapping(let pairs): append(pairs, to: &bytes)
        }
    }

    private static func append(_ pairs: [YamlNode.Pair], to bytes: inout [UInt8]) {
        let pairs = pairs.filter { !$0.value.isEmpty }.sorted {
            $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        bytes += "{\(pairs.count)}".utf8
        for pair in pairs {
            append(pair.key, to: &bytes)
            append(pair.value, to: &bytes)
        }
    }

    /// Appends a text with its length before it, so that no two lists of texts look alike.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let normal = isComposed(text) ? text : text.precomposedStringWithCanonicalMapping
        bytes += String(normal.utf8.count).utf8
        bytes.append(UInt8(ascii: ":"))
        bytes += normal.utf8
    }

    /// Whether a text is in NFC for certain: every letter of it below U+0300, or one of the signs of
    /// U+2002 to U+203F, none of which is ever composed or taken apart.
    private static func isComposed(_ text: String) -> Bool {
        var sign = 0
        return text.utf8.allSatisfy { byte in
            switch (sign, byte) {
            case (0, ..<0xCC): return true
            case (0, 0xE2): sign = 1
            case (1, 0x80): sign = 2
            case (2, 0x82...): sign = 0
            default: return false
            }
            return true
        }
    }

    /// A body without the space before and after it: that of ASCII nearly always; other signs at its
    /// ends are asked of the library.
    private static func trimmed(_ body: ArraySlice<UInt8>) -> String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let rest = body.drop(while: isSpace)
        let end = rest.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? rest.startIndex
        let words = rest[..<end]
        let text = String(decoding: words, as: UTF8.self)
        let isPlain = [words.first, words.last].allSatisfy { $0.map { $0 < 0x80 } ?? true }
        return isPlain ? text : text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
