/// Where in the markup a template stands: what may safely be printed there depends on it.
struct MarkupPlace: Equatable {
    /// The kinds of place.
    enum Kind: Equatable {
        case text
        /// Inside a tag's name, between its attributes, or before a value without quotes.
        case tagName, tag, beforeValue, unquoted
        case doubleQuoted, singleQuoted
        case comment
        /// Inside `<script>` or `<style>`, where escapes mean nothing.
        case raw
    }

    private(set) var kind = Kind.text
    /// The name of the tag that is open, or of the raw element, in small letters.
    private var name: [UInt8] = []
    /// The last bytes of a comment or raw element, which may turn out to be its end.
    private var tail: [UInt8] = []

    /// Whether a section may begin at the one and end at the other: the end of a tag's name is as
    /// good as the room between its attributes.
    static func == (one: MarkupPlace, other: MarkupPlace) -> Bool {
        one.sectionKind == other.sectionKind
    }

    private var sectionKind: Kind { kind == .tagName && !name.isEmpty ? .tag : kind }

    /// Moves on behind some bytes of the template.
    mutating func follow(_ bytes: [UInt8]) {
        for byte in bytes {
            switch kind {
            case .text: if byte == UInt8(ascii: "<") { (kind, name) = (.tagName, []) }
            case .doubleQuoted: if byte == UInt8(ascii: "\"") { kind = .tag }
            case .singleQuoted: if byte == UInt8(ascii: "'") { kind = .tag }
            case .tag: followTag(byte)
            case .tagName: followName(byte)
            case .beforeValue: followEquals(byte)
            case .unquoted: if Self.endsWord(byte) { followTag(byte) }
            case .comment: followComment(byte)
            case .raw: followRaw(byte)
            }
        }
    }

    private mutating func followTag(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"):
            kind = Self.rawElements.contains(name) ? .raw : .text
            tail = []
        case UInt8(ascii: "="): kind = .beforeValue
        default: kind = .tag
        }
    }

    private mutating func followName(_ byte: UInt8) {
        if name.isEmpty, !Self.beginsName(byte) {
            kind = .text
        } else if Self.endsWord(byte) {
            followTag(byte)
        } else {
            name.append(Self.small(byte))
            if name == Self.commentStart { (kind, tail) = (.comment, []) }
        }
    }

    private mutating func followEquals(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): kind = .doubleQuoted
        case UInt8(ascii: "'"): kind = .singleQuoted
        case UInt8(ascii: ">"): followTag(byte)
        default: if !Self.endsWord(byte) { kind = .unquoted }
        }
    }

    private mutating func followComment(_ byte: UInt8) {
        tail = tail.suffix(2) + [byte]
        if tail == Self.commentEnd { kind = .text }
    }

    private mutating func followRaw(_ byte: UInt8) {
        if byte == UInt8(ascii: "<") { tail = [] }
        guard tail.count < name.count + 3 else { return }
        tail.append(Self.small(byte))
        guard tail.starts(with: Array("</".utf8) + name), tail.count == name.count + 3,
            Self.endsWord(byte) || byte == UInt8(ascii: "/")
        else { return }
        name = []
        followTag(byte)
    }

    private static let commentStart = Array("!--".utf8)
    private static let commentEnd = Array("-->".utf8)
    private static let rawElements = [Array("script".utf8), Array("style".utf8)]

    private static func small(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func beginsName(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small(byte))
            || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: ">"): true
        default: false
        }
    }
}

extension MarkupPlace {
    /// Why text cannot be printed here even escaped; nil if it can.
    var refusalOfText: String? {
        switch kind {
        case .text, .doubleQuoted, .comment: nil
        case .singleQuoted: "between single quotes, which an apostrophe would end"
        case .tagName, .tag: "inside a tag, where escaped text can still add attributes"
        case .beforeValue, .unquoted: "in an attribute without quotes"
        case .raw: "inside <\(String(decoding: name, as: UTF8.self))>, where escapes mean nothing"
        }
    }

    /// Why markup cannot be printed here; nil if it can.
    var refusalOfMarkup: String? {
        switch kind {
        case .doubleQuoted, .singleQuoted: "inside an attribute, which its quotes would end"
        case .beforeValue, .unquoted: "in an attribute without quotes"
        case .text, .tagName, .tag, .comment, .raw: nil
        }
    }
}
